package org.roundtable.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits that is handed out once, in a cookie or a link; only its SHA-256 is ever stored. */
public record Token(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** @return lower-case hexadecimal SHA-256 of the secret */
    public String hash() {
        return Sha256.of(secret);
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
