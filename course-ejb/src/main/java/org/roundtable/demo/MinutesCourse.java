package org.roundtable.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.roundtable.course.Level;

/** "The first five minutes": drafted last week, waiting for an endorsement. */
@Dependent
class MinutesCourse {

    @Inject Studio studio;

    void write(Scenes scenes, Actor lead) {
        scenes.at(Story.DAYS - 5, 18, () -> {
            var course = studio.course(lead, "The first five minutes", "What happens between the bell and the first question.", Level.STARTING);
            var unit = studio.unit(lead, course, "Arriving");
            studio.lecture(lead, unit, "minutes/1-1.md", 0);
            studio.lecture(lead, unit, "minutes/1-2.md", 0);
            studio.askForReview(lead, course);
        });
    }
}
