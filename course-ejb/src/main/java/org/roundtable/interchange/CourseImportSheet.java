package org.roundtable.interchange;

import java.time.Instant;
import java.util.List;

/**
 * What an uploaded archive would become.
 *
 * @param licence empty where none was found
 * @param expires until when the upload is kept
 * @param became id of the course it became already, {@code null} before
 */
public record CourseImportSheet(Long id, String fileName, Instant expires, String title, String summary, String licence, String attribution, String source,
        List<UnitRow> units, int pages, int files, CourseReport report, Long became) {

    public record UnitRow(String title, List<LectureRow> lectures) {}

    public record LectureRow(String title, int minutes) {}

    static CourseImportSheet of(CourseUpload upload, CourseReading reading) {
        var draft = reading.draft();
        var units = draft.units().stream()
            .map(unit -> new UnitRow(unit.title(), unit.lectures().stream().map(lecture -> new LectureRow(lecture.title(), lecture.minutes() + lecture.practice())).toList()))
            .toList();
        return new CourseImportSheet(upload.id(), upload.fileName(), upload.expires(), draft.title(), draft.summary(), draft.licence(), draft.attribution(), draft.source(),
            units, draft.pages().size(), draft.files().size(), reading.report(), null);
    }

    /** Once it is a course there is nothing left to look at. */
    static CourseImportSheet done(CourseUpload upload) {
        return new CourseImportSheet(upload.id(), upload.fileName(), upload.expires(), upload.course().title(), "", "", "", "", List.of(), 0, 0,
            new CourseReport(List.of()), upload.course().id());
    }

    public int lectures() {
        return units.stream().mapToInt(unit -> unit.lectures().size()).sum();
    }
}
