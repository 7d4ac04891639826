package org.roundtable.interchange;

import java.util.List;

/** A form in which courses are kept as files. */
sealed interface CourseFormat permits Carpentries, Jekyll {

    List<CourseFormat> ALL = List.of(new Carpentries(), new Jekyll());

    boolean recognises(Archive archive);

    /** @return the course, with a finding for each file of the archive */
    FoundCourse read(Archive archive, Findings findings);
}
