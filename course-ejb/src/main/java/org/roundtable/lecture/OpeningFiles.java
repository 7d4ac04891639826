package org.roundtable.lecture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.roundtable.access.Guard;
import org.roundtable.course.Courses;
import org.roundtable.shared.NotThere;

/** Fetching a file of a course, by whoever may read in it. */
@Stateless(name = "OpeningLectureFiles")
public class OpeningFiles {

    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Readers readers;
    @Inject Shelves shelves;

    /** @param offering {@code null} where the team looks at the course itself */
    public FileSheet look(Long id, Long offering) {
        guard.caller();
        var file = shelves.file(id).orElseThrow(NotThere::new);
        readers.of(courses.by(file.course()).orElseThrow(NotThere::new), offering);
        return file;
    }

    /** @return what is in it */
    public byte[] content(Long id, Long offering) {
        return shelves.content(look(id, offering).id());
    }
}
