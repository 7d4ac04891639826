package org.roundtable.shared;

/** A batch step has seen how much there is to do: fired by its reader when it opens, for those who watch. */
public record WorkAhead(int items) {}
