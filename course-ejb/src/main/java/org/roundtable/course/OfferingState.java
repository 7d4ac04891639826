package org.roundtable.course;

import java.util.Optional;

/** Where an offering stands: planned, open for enrolment, running, grading, finished, archived. Only forward, one step at a time. */
public enum OfferingState {
    PLANNED, OPEN, RUNNING, GRADING, FINISHED, ARCHIVED;

    boolean precedes(OfferingState other) {
        return next().filter(next -> next == other).isPresent();
    }

    /** @return where it goes from here, if anywhere */
    public Optional<OfferingState> next() {
        return this == ARCHIVED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Whether members may ask for a place: before it ends, and also late, while it runs. */
    public boolean enrolling() {
        return this == OPEN || this == RUNNING;
    }

    /** Whether learners may read and do what is in it. */
    public boolean underWay() {
        return this == RUNNING || this == GRADING || this == FINISHED;
    }
}
