package org.roundtable.it;

/** An offering: what its team and its learners do in it. */
record Classroom(Traveller person, String course) {

    /** The team comes from anywhere. */
    Classroom lookAfter(String offering) {
        person.follow("Teach").follow(offering);
        return this;
    }

    /** Learners come from anywhere. */
    Classroom enter() {
        person.follow("Learn").follow(course);
        return this;
    }
}
