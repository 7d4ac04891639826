package org.roundtable.attempt;

import org.roundtable.attempt.SentAnswers.Sent;

/** What is stored in one place of a paper. */
record Held(int slot, int revision, String answer, boolean flagged) {

    /** Whether this is what was sent, stored before: a repeat, which does no harm. */
    boolean is(Sent sent) {
        return revision == sent.revision() && flagged == sent.flagged() && sent.answer().equals(answer);
    }
}
