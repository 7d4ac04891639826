package org.roundtable.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.assessment.Showing;

/**
 * An attempt of which its learner sees what each answer earned.
 *
 * @param since from when on they could
 * @param showing what else they see
 * @param answers those whose questions count, in their order
 */
public record MarksOut(Attempt attempt, Instant since, Showing showing, List<Response> answers) {

    public Optional<Response> answer(int slot) {
        return answers.stream().filter(answer -> answer.slot() == slot).findFirst();
    }
}
