package org.roundtable.course;

/**
 * What an author says about an item of the outline.
 *
 * @param minutes how long it takes, {@code null} where nobody said
 * @param opensDay day counted from the start of an offering, {@code null} for from the beginning
 * @param dueDay day on which it is due, {@code null} for never
 * @param after activity that must be done before, {@code null} for none
 */
public record ActivityPlan(String title, Integer minutes, Integer opensDay, Integer dueDay, Long after) {}
