package org.roundtable.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.assessment.Showing;

/** An attempt of which its learner sees what each answer earned, those too whose questions count for nobody. */
public record MarksOut(Sight sight, List<Response> answers) {

    public Attempt attempt() {
        return sight.attempt();
    }

    /** @return what else they see */
    public Showing showing() {
        return sight.showing();
    }

    /** @return from when on they could; costs a look at what else came to pass, so ask where it matters */
    public Instant since() {
        return sight.scoreSince();
    }

    public Optional<Response> answer(int slot) {
        return answers.stream().filter(answer -> answer.slot() == slot).findFirst();
    }
}
