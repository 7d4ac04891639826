package org.roundtable.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short code that stands for exactly the answers of one attempt. */
final class Receipt {

    private Receipt() {}

    static String of(Attempt attempt, List<Response> answers) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((attempt.id() + "|" + attempt.handedIn()).getBytes(StandardCharsets.UTF_8));
            for (var answer : answers) {
                digest.update("|%d|%d|%s".formatted(answer.slot(), answer.revision(), answer.answer()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().withUpperCase().formatHex(digest.digest(), 0, 8).replaceAll("(.{4})(?!$)", "$1-");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
