package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Keeps a timing for each activity in each offering, worked out from the days the course plans. */
@Dependent
class Timetable {

    @Inject Courses courses;
    @Inject Offerings offerings;

    /** Everything the course has now gets its dates in a new offering. */
    void workOut(Offering offering) {
        courses.activities(offering.course().id()).forEach(activity -> offerings.add(new Timing(offering, activity)));
    }

    /** A new activity gets its dates in each offering that is not over. */
    void include(Activity activity) {
        offerings.notOver(activity.course().id()).forEach(offering -> offerings.add(new Timing(offering, activity)));
    }

    /** A new offering gets the times of another one, moved to its own start. */
    void copy(Offering original, Offering copy) {
        offerings.timetable(original.id()).forEach(timing -> offerings.add(timing.movedTo(copy)));
    }

    /** Start or zone of an offering changed: its times go along. */
    void follow(Offering offering, OfferingFacts before) {
        if (!offering.startsOn().equals(before.startsOn()) || !offering.zone().equals(before.zone())) {
            offerings.timings(offering.id()).forEach(timing -> timing.follow(offering, before.startsOn(), before.zone()));
        }
    }

    void workOutAnew(Offering offering) {
        offerings.timetable(offering.id()).forEach(timing -> timing.workOut(offering));
    }
}
