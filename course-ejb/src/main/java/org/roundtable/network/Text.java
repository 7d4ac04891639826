package org.roundtable.network;

/** What people type, made fit to be stored. */
final class Text {

    private Text() {}

    /**
     * @param refusal key of the refusal when the line is shorter or longer than allowed, has no letter or digit, or holds
     *     what has no place in a line: line breaks, control characters, marks that turn the direction of writing
     * @return the line with its outer and repeated blanks removed
     */
    static String line(String typed, int shortest, int longest, String refusal) {
        if (typed == null || typed.length() > 10 * longest || typed.strip().codePoints().anyMatch(Text::misplaced)) {
            throw new Unfit(refusal);
        }
        var line = typed.strip().replaceAll("[\\h]+", " ");
        if (line.length() < shortest || line.length() > longest || line.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Unfit(refusal);
        }
        return line;
    }

    /** @return the text, or {@code null} for nothing but blanks */
    static String paragraphs(String typed, int longest, String refusal) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > longest || typed.codePoints().anyMatch(point -> misplaced(point) && point != '\n' && point != '\r' && point != '\t')) {
            throw new Unfit(refusal);
        }
        return typed.strip();
    }

    private static boolean misplaced(int point) {
        var type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
            || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
