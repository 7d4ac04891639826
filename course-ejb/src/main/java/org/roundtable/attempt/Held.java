package org.roundtable.attempt;

import java.time.Instant;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.question.Answer;

/** What is held in one place of a paper: the newest answer that was taken. */
record Held(int slot, int revision, String answer, boolean flagged, Instant at, boolean late) {

    /** Whether this is what was sent, stored before: a repeat, which does no harm. */
    boolean is(Sent sent) {
        return revision == sent.revision() && flagged == sent.flagged() && sent.answer().equals(answer);
    }

    boolean answered() {
        return answer != null && !Answer.of(answer).isBlank();
    }
}
