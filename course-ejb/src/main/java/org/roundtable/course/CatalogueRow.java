package org.roundtable.course;

import java.util.List;

/**
 * One course in the catalogue.
 *
 * @param teachers names of those who teach it, lead first
 * @param next the offering members can get into next, {@code null} where there is none
 */
public record CatalogueRow(Long id, String title, String summary, String language, Level level, List<String> interests, List<String> teachers,
        OfferingRow next) {}
