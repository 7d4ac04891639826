package org.roundtable.interchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Attachments;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFacts;
import org.roundtable.course.Drafts;
import org.roundtable.course.Level;
import org.roundtable.course.Upload;
import org.roundtable.lecture.Transcripts;

/** Makes a course of what was found in an archive. */
@Dependent
class CourseBuilding {

    /** How much of the files stands in memory at once. */
    private static final long AT_ONCE = 16L * 1024 * 1024;
    private static final String UNKNOWN_LICENCE = "unknown";

    @Inject Drafts drafts;
    @Inject Attachments attachments;
    @Inject Transcripts transcripts;
    @Inject CourseUploads uploads;

    Course build(FoundCourse found, Archive archive, Long author, Instant now) {
        var draft = drafts.begin(author, facts(found), now);
        for (var unit : found.units()) {
            draft.unit(unit.title());
            for (var lecture : unit.lectures()) {
                var minutes = lecture.minutes() + lecture.practice();
                var activity = draft.activity(ActivityKind.LECTURE, lecture.title(), minutes < 1 ? null : Math.min(minutes, 10_000));
                transcripts.lecture(activity, lecture.path(), lecture.practice(), lecture.markdown(), author, now);
            }
        }
        for (var position = 0; position < found.pages().size(); position++) {
            var page = found.pages().get(position);
            transcripts.material(draft.course(), position, page.path(), page.title(), page.audience(), page.markdown());
        }
        attach(found, archive, draft.course(), author, now);
        return draft.course();
    }

    private void attach(FoundCourse found, Archive archive, Course course, Long author, Instant now) {
        var lot = new ArrayList<Upload>();
        var size = 0L;
        for (var file : found.files()) {
            if (size + file.size() > AT_ONCE && !lot.isEmpty()) {
                uploads.letGo(attachments.add(course, lot, author, now));
                lot.clear();
                size = 0;
            }
            lot.add(new Upload(file.path(), file.type().type(), archive.bytes(file.path())));
            size += file.size();
        }
        if (!lot.isEmpty()) {
            uploads.letGo(attachments.add(course, lot, author, now));
        }
    }

    private static CourseFacts facts(FoundCourse found) {
        return new CourseFacts(found.title(), found.summary(), found.description(), found.language(), Level.STARTING,
            found.licence().isEmpty() ? UNKNOWN_LICENCE : found.licence(), found.attribution(), found.source(), Set.of());
    }
}
