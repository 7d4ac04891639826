package org.roundtable.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.roundtable.shared.Sha256;

/** How Safe Exam Browser proves with which configuration it runs. It proves a configuration, not a person. */
final class SafeExamBrowser {

    private SafeExamBrowser() {}

    /**
     * @param url full address that was asked for, as the browser has it
     * @param hash what came with it: SHA-256 of the address without fragment and the key, in hexadecimal; {@code null} where nothing came
     */
    static boolean proves(String configKey, String url, String hash) {
        if (hash == null || url == null) {
            return false;
        }
        var expected = Sha256.of(url.replaceFirst("#.*", "") + configKey);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), hash.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    }
}
