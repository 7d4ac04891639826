package org.roundtable.assessment;

/** A section before its authors choose questions for it. */
public record SectionSheet(Long id, String title, Long activity, String test, Long courseId) {

    static SectionSheet of(Section section) {
        var assessment = section.assessment();
        return new SectionSheet(section.id(), section.title(), assessment.activity().id(), assessment.activity().title(), assessment.course().id());
    }
}
