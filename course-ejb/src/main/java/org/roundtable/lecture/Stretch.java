package org.roundtable.lecture;

import java.util.List;

/** A unit of the outline for one reader. */
public record Stretch(String title, List<Step> steps) {}
