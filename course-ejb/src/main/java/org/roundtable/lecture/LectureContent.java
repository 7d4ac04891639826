package org.roundtable.lecture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityContent;
import org.roundtable.course.ActivityKind;

/** The texts of activities. That learners read one is their progress, which {@code enrolment} keeps. */
@Dependent
class LectureContent implements ActivityContent {

    @Inject Lectures lectures;

    @Override
    public boolean holds(Activity activity) {
        return false;
    }

    @Override
    public void discard(Activity activity) {
        lectures.discard(activity.id());
    }

    @Override
    public void copy(Activity original, Activity copy) {
        if (original.kind() != ActivityKind.LECTURE) {
            return;
        }
        lectures.manuscript(original.id()).ifPresent(manuscript -> {
            var lecture = new Lecture(copy, lectures.freePath(copy), manuscript.lecture().practice());
            var copied = new Manuscript(lecture);
            copied.save(manuscript.markdown(), 0, manuscript.writer(), manuscript.savedAt());
            lectures.add(lecture);
            lectures.add(copied);
            lectures.published(original.id()).ifPresent(edition ->
                lectures.add(lecture.publish(edition.markdown(), edition.author(), edition.publishedAt())));
        });
    }
}
