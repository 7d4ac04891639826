package org.roundtable.attempt;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What nobody can guess, in hexadecimal digits: tokens, keys and salts. */
final class RandomHex {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomHex() {}

    static String ofBytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
