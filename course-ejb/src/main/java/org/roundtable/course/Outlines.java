package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.roundtable.shared.NotThere;

/** Outlines as they are changed: by one at a time, so that two who reorder at once cannot undo each other. */
@Dependent
class Outlines {

    @Inject Courses courses;

    /** @return the outline as it stands once everybody before is through; nobody else changes it in this transaction */
    Outline held(Long course) {
        var held = courses.held(course).orElseThrow(NotThere::new);
        if (held.state() == CourseState.ARCHIVED) {
            throw new WrongState(held.state());
        }
        return new Outline(courses.units(course), courses.activities(course));
    }
}
