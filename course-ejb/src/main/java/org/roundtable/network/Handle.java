package org.roundtable.network;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The name of a member in addresses and mentions: small letters, digits and hyphens. */
record Handle(String text) {

    private static final int LONGEST = 40;
    private static final Set<String> RESERVED = Set.of("admin", "administrator", "steward", "stewards", "roundtable", "root", "system",
        "support", "help", "me", "you", "everyone", "nobody", "anonymous", "former-member", "member", "network");

    /** @return the handle {@code displayName} suggests, before it is made unique */
    static Handle suggestedBy(String displayName) {
        var plain = Normalizer.normalize(displayName.replace("ß", "ss").replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L")
            .replace("æ", "ae").replace("Æ", "AE"), Normalizer.Form.NFKD);
        var text = plain.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (text.length() > LONGEST - 6) {
            text = text.substring(0, LONGEST - 6).replaceAll("-+$", "");
        }
        return new Handle(text.length() < 2 ? "member" : text);
    }

    /** @return this handle, or the first one like it with a number behind that nobody has */
    Handle besides(Set<String> taken) {
        if (!taken.contains(text) && !RESERVED.contains(text)) {
            return this;
        }
        return IntStream.iterate(2, i -> i + 1).mapToObj(i -> new Handle(text + "-" + i))
            .filter(handle -> !taken.contains(handle.text)).findFirst().orElseThrow();
    }
}
