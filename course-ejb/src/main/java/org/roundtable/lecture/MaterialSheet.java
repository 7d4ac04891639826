package org.roundtable.lecture;

import org.roundtable.shared.Audience;

/** A page beside the lectures, as it is read. */
public record MaterialSheet(Long id, String title, LecturePlace place, Origin origin, String path, String markdown, Audience audience, Shelf shelf) {}
