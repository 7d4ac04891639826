package org.roundtable.lecture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.course.Activity;
import org.roundtable.course.Course;
import org.roundtable.network.Members;
import org.roundtable.shared.Audience;
import org.roundtable.shared.Clean;

/** Lectures and pages that come from elsewhere, taken over as they are and published at once. Asks no guard. */
@Dependent
public class Transcripts {

    @Inject Lectures lectures;
    @Inject Shelves shelves;
    @Inject Members members;

    /**
     * @param path where it lay, so that links between texts stay right
     * @param practice minutes of its time for trying things
     */
    public void lecture(Activity activity, String path, int practice, String markdown, Long author, Instant now) {
        var text = Clean.text(markdown);
        var writer = members.reference(author);
        var lecture = new Lecture(activity, path, practice);
        var manuscript = new Manuscript(lecture);
        manuscript.save(text, 0, writer, now);
        lectures.add(lecture);
        lectures.add(manuscript);
        if (!text.isBlank()) {
            lectures.add(lecture.publish(text, writer, now));
        }
    }

    public void material(Course course, int position, String path, String title, Audience audience, String markdown) {
        shelves.add(new Material(course, position, path, title, audience, Clean.text(markdown)));
    }
}
