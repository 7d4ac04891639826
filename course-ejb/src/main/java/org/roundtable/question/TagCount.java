package org.roundtable.question;

/** A tag and how many questions carry it. */
public record TagCount(String tag, long questions) {}
