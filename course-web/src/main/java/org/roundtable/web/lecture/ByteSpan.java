package org.roundtable.web.lecture;

import java.util.regex.Pattern;

/**
 * Which bytes of a file are asked for: players of recordings ask for parts.
 *
 * @param last the last byte, itself included
 */
record ByteSpan(int first, int last, int size) {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** @param range as the browser asks; whatever it means beyond one span is answered with the whole */
    static ByteSpan of(String range, long size) {
        var whole = new ByteSpan(0, (int) size - 1, (int) size);
        var asked = RANGE.matcher(range == null ? "" : range);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return whole;
        }
        if (asked.group(1).isEmpty()) {
            return new ByteSpan((int) Math.max(0, size - Long.parseLong(asked.group(2))), (int) size - 1, (int) size);
        }
        var first = Integer.parseInt(asked.group(1));
        return new ByteSpan(first, asked.group(2).isEmpty() ? (int) size - 1 : (int) Math.min(size - 1, Long.parseLong(asked.group(2))), (int) size);
    }

    boolean beyond() {
        return first >= size || last < first;
    }

    boolean part() {
        return length() < size;
    }

    int length() {
        return last - first + 1;
    }
}
