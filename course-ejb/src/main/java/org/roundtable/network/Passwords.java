package org.roundtable.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords are let in: long ones, of any characters, that are not in everybody's list, not one piece over and
 * over, not a walk along the alphabet or the keyboard, and not the member's own name or address.
 */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int A_WALK = 4;
    private static final Pattern WALLS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String WALKS = "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm qwertzuiop yxcvbnm azertyuiop qsdfghjklm wxcvbn "
        + "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p 1q2w3e4r5t6y7u8i9o0p qazwsxedcrfvtgbyhnujmikolp";

    private final Set<String> common = read();

    /**
     * @param about what the member is known by: name, address
     * @throws WeakPassword when {@code password} would be guessed too soon
     */
    void judge(String password, String... about) {
        if (password == null || password.length() < SHORTEST) {
            throw new WeakPassword("network.passwordTooShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new WeakPassword("network.passwordTooLong", LONGEST);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (common.contains(plain) || common.contains(WALLS.matcher(plain).replaceAll(""))) {
            throw new WeakPassword("network.passwordCommon");
        }
        if (plain.codePoints().distinct().count() < 5 || effort(plain) < 8) {
            throw new WeakPassword("network.passwordRepeats");
        }
        if (Stream.of(about).flatMap(Passwords::words).anyMatch(word -> SHORTEST > effort(plain.replace(word, "")) && plain.contains(word))) {
            throw new WeakPassword("network.passwordAboutYou");
        }
    }

    /** @return how many characters remain when each walk, and each piece said before, counts as two */
    private static int effort(String password) {
        var effort = 0;
        for (var i = 0; i < password.length(); ) {
            var step = longestKnown(password, i);
            effort += step >= A_WALK ? 2 : 1;
            i += step >= A_WALK ? step : 1;
        }
        return effort;
    }

    private static int longestKnown(String password, int from) {
        for (var to = password.length(); to - from >= A_WALK; to--) {
            var piece = password.substring(from, to);
            if (WALKS.contains(piece) || WALKS.contains(new StringBuilder(piece).reverse()) || password.substring(0, from).contains(piece)
                || piece.chars().distinct().count() == 1) {
                return to - from;
            }
        }
        return 1;
    }

    private static Stream<String> words(String about) {
        return about == null ? Stream.empty() : WALLS.splitAsStream(about.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= 4);
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(Passwords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
