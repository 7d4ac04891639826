package org.roundtable.course;

import static org.roundtable.house.Given.stored;
import static org.roundtable.house.Given.the;

import java.time.Clock;
import java.util.Set;
import org.roundtable.network.Members;

/** Courses in each state and of each shape, stored. */
public final class CourseFixture {

    private CourseFixture() {}

    public static CourseFacts facts(String title) {
        return new CourseFacts(title, "What " + title + " is about, in a sentence.", "# " + title + "\n\nAll of it.", "en", Level.STARTING,
            "CC-BY-4.0", null, null, Set.of("teaching", "feedback"));
    }

    /** @return a draft without content, led by its author */
    public static Course aCourse(Long lead) {
        return aCourse(lead, facts("Questions that teach"));
    }

    public static Course aCourse(Long lead, CourseFacts facts) {
        return stored(() -> {
            var now = the(Clock.class).instant();
            var author = the(Members.class).reference(lead);
            var course = new Course(author, facts, now);
            the(Courses.class).add(course);
            the(Courses.class).add(new Teacher(course, author, TeamRole.LEAD, now));
            return course;
        });
    }

    /** @return a published course without content: add what the test needs */
    public static Course publishedCourse(Long lead) {
        return published(aCourse(lead));
    }

    public static Course publishedCourse(Long lead, CourseFacts facts) {
        return published(aCourse(lead, facts));
    }

    public static Course published(Course course) {
        return stored(() -> {
            var managed = the(Courses.class).by(course.id()).orElseThrow();
            managed.publish(null, the(Clock.class).instant());
            return managed;
        });
    }

    public static Teacher aTeacher(Course course, Long member, TeamRole role) {
        return stored(() -> {
            var teacher = new Teacher(course, the(Members.class).reference(member), role, the(Clock.class).instant());
            the(Courses.class).add(teacher);
            return teacher;
        });
    }

    /** @return a new last unit */
    public static Unit aUnit(Course course, String title) {
        return stored(() -> {
            var unit = new Unit(course, the(Courses.class).units(course.id()).size(), title);
            the(Courses.class).add(unit);
            return unit;
        });
    }

    /** @return a new last activity of the last unit; the first one begins a first unit */
    public static Activity anActivity(Course course, ActivityKind kind, String title) {
        return stored(() -> {
            var units = the(Courses.class).units(course.id());
            return anActivity(units.isEmpty() ? aUnit(course, "Unit 1") : units.get(units.size() - 1), kind, title);
        });
    }

    /** @return a new last activity of {@code unit}, with its dates in every offering there is */
    public static Activity anActivity(Unit unit, ActivityKind kind, String title) {
        return stored(() -> {
            var courses = the(Courses.class);
            var position = (int) courses.activities(unit.course().id()).stream().filter(a -> a.unit().id().equals(unit.id())).count();
            var activity = new Activity(unit, position, kind, title);
            courses.add(activity);
            the(Timetable.class).include(activity);
            return activity;
        });
    }

    public static Activity aLecture(Course course) {
        return anActivity(course, ActivityKind.LECTURE, "Memory and cognitive load");
    }

    public static Activity aTest(Course course) {
        return anActivity(course, ActivityKind.TEST, "Check yourself");
    }

    public static Activity anAssignment(Course course) {
        return anActivity(course, ActivityKind.ASSIGNMENT, "Your lesson plan");
    }

    public static Activity aSession(Course course) {
        return anActivity(course, ActivityKind.SESSION, "Meet the group");
    }

    /** @return the activity planned anew; plan before the offering is made, which takes its dates from here */
    public static Activity planned(Activity activity, Integer opensDay, Integer dueDay, Activity after) {
        return stored(() -> {
            var managed = the(Courses.class).activity(activity.id()).orElseThrow();
            managed.plan(opensDay, dueDay, after, null);
            return managed;
        });
    }
}
