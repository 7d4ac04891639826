package org.roundtable.question;

import org.roundtable.rubric.Rubric;

/** What only a person can mark. */
public sealed interface MarkedByHand extends Content permits Essay, FileUpload {

    /** Tells the learner what is expected. */
    RichText guidance();

    /** Tells the marker what to look for; never shown to a learner. */
    RichText rubric();

    /** What the marker picks levels of; the learner sees them with the result. */
    Rubric levels();

    /** The rubric of whatever content: one with nothing in it where no person marks. */
    static Rubric levelsOf(Content content) {
        return content instanceof MarkedByHand marked ? marked.levels() : Rubric.NONE;
    }
}
