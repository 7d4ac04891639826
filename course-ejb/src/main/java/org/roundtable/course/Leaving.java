package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.roundtable.network.MemberDisabled;

/** Whoever cannot come in any more marks in none of their courses, though they keep their seat for when they can. */
@Dependent
class Leaving {

    @Inject Courses courses;
    @Inject Event<MarkerLeft> left;

    void disabled(@Observes MemberDisabled event) {
        courses.markedBy(event.member()).forEach(course -> left.fire(new MarkerLeft(course, event.member())));
    }
}
