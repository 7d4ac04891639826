package org.roundtable.attempt;

/**
 * What a player is told that leaves a page for good.
 *
 * @param saved what became of what was sent along
 * @param paper the page that is open now; {@code null} where none was closed, because something has to be looked at first
 */
public record Turned(Saved saved, PaperSheet paper) {}
