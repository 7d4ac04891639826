package org.roundtable.certificate;

import java.security.SecureRandom;
import java.util.Locale;

/** What proves that somebody has the paper in hand: 80 random bits in Crockford's base 32, which has no letters that look like digits. */
record Code(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Code random() {
        var text = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Code(text.toString());
    }

    /** @return the code somebody typed from paper: case, blanks and hyphens do not count, O is 0, I and L are 1 */
    static Code typed(String typed) {
        var text = typed == null ? "" : typed.length() > 80 ? typed.substring(0, 80) : typed;
        return new Code(text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    /** @return in groups of four, as it is printed */
    String printed() {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "Code[…]";
    }
}
