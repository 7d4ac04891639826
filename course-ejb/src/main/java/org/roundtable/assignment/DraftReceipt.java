package org.roundtable.assignment;

import java.time.Instant;

/**
 * What became of a save.
 *
 * @param kept whether what was sent is what is stored now
 * @param revision of what is stored; the next save names it
 * @param savedAt when what is stored was written, {@code null} where nothing ever was
 */
public record DraftReceipt(boolean kept, long revision, Instant savedAt) {}
