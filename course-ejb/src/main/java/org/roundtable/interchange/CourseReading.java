package org.roundtable.interchange;

/** A course as read from an archive, and what was found file by file. */
public record CourseReading(FoundCourse draft, CourseReport report) {

    private static final int MOST_UNITS = 100;
    private static final int MOST_LECTURES = 500;

    /** @throws ArchiveRefused when it holds no course in a form known here, or one without lectures */
    public static CourseReading of(Archive archive) {
        var findings = new Findings();
        var draft = CourseFormat.ALL.stream().filter(format -> format.recognises(archive)).findFirst()
            .orElseThrow(() -> new ArchiveRefused("courseNotRecognised"))
            .read(archive, findings);
        if (draft.lectures().findAny().isEmpty()) {
            throw new ArchiveRefused("courseWithoutLectures");
        }
        if (draft.units().size() > MOST_UNITS || draft.lectures().count() > MOST_LECTURES) {
            throw new ArchiveRefused("courseTooLong", MOST_UNITS, MOST_LECTURES);
        }
        return new CourseReading(draft, findings.report());
    }
}
