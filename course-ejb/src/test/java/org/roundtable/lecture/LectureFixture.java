package org.roundtable.lecture;

import static org.roundtable.house.Given.stored;
import static org.roundtable.house.Given.the;

import java.time.Clock;
import org.roundtable.course.Activity;
import org.roundtable.course.Attachment;
import org.roundtable.course.Attachments;
import org.roundtable.course.Course;
import org.roundtable.course.Courses;
import org.roundtable.course.Upload;
import org.roundtable.shared.Audience;

/** Lectures that can be read, pages beside them and files in them, stored. */
public final class LectureFixture {

    private LectureFixture() {}

    /** @return the activity, with a text published by {@code author} */
    public static Activity written(Activity activity, Long author, String markdown) {
        return stored(() -> {
            var managed = the(Courses.class).activity(activity.id()).orElseThrow();
            the(Transcripts.class).lecture(managed, the(Lectures.class).freePath(managed), 5, markdown, author, the(Clock.class).instant());
            return managed;
        });
    }

    /** @return id of a page beside the lectures */
    public static Long aMaterial(Course course, String path, String title, Audience audience) {
        return stored(() -> {
            var material = new Material(the(Courses.class).by(course.id()).orElseThrow(), 0, path, title, audience, "About " + title);
            the(Shelves.class).add(material);
            return material;
        }).id();
    }

    /** @return a small picture in a course */
    public static Attachment aPicture(Course course, String path, Long by) {
        return stored(() -> the(Attachments.class).add(the(Courses.class).by(course.id()).orElseThrow(), new Upload(path, "image/png", png()), by, the(Clock.class).instant()));
    }

    /** @return the first bytes of a picture, and nothing behind them */
    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};
    }
}
