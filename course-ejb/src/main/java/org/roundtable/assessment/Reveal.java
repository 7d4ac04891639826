package org.roundtable.assessment;

/** From when on a learner may see what they earned, as they are told before they begin. */
public enum Reveal {

    AFTER_HAND_IN,
    AFTER_CLOSE,
    /** When every exam of the course is over, so that a baseline teaches nobody the exam. */
    AFTER_EXAM,
    /** When the team has released the marks. */
    AFTER_RELEASE,
    NEVER
}
