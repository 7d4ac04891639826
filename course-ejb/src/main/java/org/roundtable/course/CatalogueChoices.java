package org.roundtable.course;

import java.util.List;

/** What one can narrow the catalogue by: only what is in it. */
public record CatalogueChoices(List<String> interests, List<String> languages) {}
