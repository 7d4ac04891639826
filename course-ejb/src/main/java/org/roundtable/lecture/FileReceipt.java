package org.roundtable.lecture;

/**
 * A file that was taken in.
 *
 * @param link how the text it was brought to refers to it
 */
public record FileReceipt(Long id, String link, boolean picture) {}
