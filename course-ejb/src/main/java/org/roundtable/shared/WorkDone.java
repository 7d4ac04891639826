package org.roundtable.shared;

/** A batch step has done some of its work: fired by its writer, so that it counts only if the chunk is committed. */
public record WorkDone(int items) {}
