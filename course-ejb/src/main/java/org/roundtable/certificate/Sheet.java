package org.roundtable.certificate;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lines on a page from top to bottom. What is too long is broken, then made smaller, then cut with a sign that it is. */
final class Sheet {

    private static final float SMALLEST = 8;
    private static final float LEADING = 1.25f;

    private final TaggedPage page;
    private final Typeface typeface;
    private final float left;
    private final float wide;
    private float y;
    private boolean complete = true;

    Sheet(TaggedPage page, Typeface typeface, float left, float wide, float top) {
        this.page = page;
        this.typeface = typeface;
        this.left = left;
        this.wide = wide;
        this.y = top;
    }

    /**
     * @param type what it is, as the tags of the page know it
     * @param above room above it
     * @param most lines it may take
     */
    void write(String type, String text, float size, Color color, float above, int most) throws IOException {
        complete &= typeface.covers(text);
        var printable = typeface.printable(text);
        var fitting = size;
        var lines = broken(printable, fitting);
        while (lines.size() > most && fitting > SMALLEST) {
            fitting--;
            lines = broken(printable, fitting);
        }
        y -= above + fitting;
        page.text(type, cut(lines, most), typeface, fitting, color, left, y, fitting * LEADING);
        y -= (Math.min(most, lines.size()) - 1) * fitting * LEADING;
    }

    /** @return whether the font had everything that was written */
    boolean complete() {
        return complete;
    }

    private List<String> broken(String text, float size) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            for (var part : fitting(word, size)) {
                if (line.length() > 0 && typeface.width(line + " " + part, size) > wide) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(part);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word wider than the page is broken where the page ends. */
    private List<String> fitting(String word, float size) throws IOException {
        var parts = new ArrayList<String>();
        var rest = word;
        while (typeface.width(rest, size) > wide) {
            var length = rest.length() - 1;
            while (length > 1 && typeface.width(rest.substring(0, length), size) > wide) {
                length--;
            }
            parts.add(rest.substring(0, length));
            rest = rest.substring(length);
        }
        parts.add(rest);
        return parts;
    }

    private static List<String> cut(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.get(most - 1);
        kept.set(most - 1, last.substring(0, Math.max(0, last.length() - 1)) + "…");
        return kept;
    }
}
