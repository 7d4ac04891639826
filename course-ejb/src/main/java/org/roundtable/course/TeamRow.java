package org.roundtable.course;

import java.time.Instant;

/** One seat in a teaching team. */
public record TeamRow(Long id, Long member, String handle, String name, TeamRole role, Instant since) {

    static TeamRow of(Teacher teacher) {
        return new TeamRow(teacher.id(), teacher.member().id(), teacher.member().handle(), teacher.member().displayName(), teacher.role(), teacher.since());
    }
}
