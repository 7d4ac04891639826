package org.roundtable.certificate;

import java.io.IOException;
import java.text.Bidi;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Sans, which PDFBox brings along: Latin, Greek and Cyrillic, embedded as far as it is used. */
final class Typeface {

    /** Stands where the font has nothing: seen by whoever reads, unlike a gap. */
    static final String MISSING = "□";
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;

    private Typeface(PDType0Font font) {
        this.font = font;
    }

    static Typeface in(PDDocument document) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FILE)) {
            return new Typeface(PDType0Font.load(document, file, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** @return the text in the order it is printed in, with what the font lacks made visible */
    String printable(String text) {
        var printed = new StringBuilder();
        visual(text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip()).codePoints().forEach(point -> printed.append(has(point) ? Character.toString(point) : MISSING));
        return printed.toString();
    }

    /** @return whether every character of the text can be printed */
    boolean covers(String text) {
        return !printable(text).contains(MISSING);
    }

    float width(String printable, float size) throws IOException {
        return font.getStringWidth(printable) / 1000 * size;
    }

    private boolean has(int point) {
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IllegalArgumentException | IOException missing) {
            return false;
        }
    }

    /** A page is printed from left to right, so runs from right to left are turned round. */
    private static String visual(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new String[bidi.getRunCount()];
        for (var i = 0; i < runs.length; i++) {
            var run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }
}
