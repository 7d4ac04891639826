package org.roundtable.network;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.roundtable.shared.Setting;

/**
 * A password as it is stored: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage, 2023), 128 bits of salt.
 * {@code ROUNDTABLE_PASSWORD_ROUNDS} sets another number of rounds, for tests a small one. Written as {@code pbkdf2-sha512$rounds$salt$hash}, so that rounds can be raised without asking anybody for a new password.
 */
final class PasswordHash {

    static final int ADVISED = 210_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** What an unknown address is checked against, so that it takes as long as a known one. */
    private static final String NOBODY = "pbkdf2-sha512$%d$AAAAAAAAAAAAAAAAAAAAAA==$" + "A".repeat(86) + "==";

    private PasswordHash() {}

    static String of(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var rounds = rounds();
        return write(rounds, salt, derive(password, salt, rounds));
    }

    /** @param stored what {@link #of} gave, or {@code null} for an unknown address: false, but no sooner */
    static boolean matches(String password, String stored) {
        var parts = (stored == null ? NOBODY.formatted(rounds()) : stored).split("\\$");
        var rounds = Integer.parseInt(parts[1]);
        var salt = Base64.getDecoder().decode(parts[2]);
        var expected = Base64.getDecoder().decode(parts[3]);
        var tried = password == null || password.length() > Passwords.LONGEST ? "" : password;
        return MessageDigest.isEqual(expected, derive(tried, salt, rounds)) && stored != null && !tried.isEmpty();
    }

    private static String write(int rounds, byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder();
        return "pbkdf2-sha512$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /** @throws IllegalArgumentException where what is set is no number of rounds */
    static int rounds() {
        return Setting.count("ROUNDTABLE_PASSWORD_ROUNDS", ADVISED);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, 512)).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 8 on has PBKDF2", e);
        }
    }
}
