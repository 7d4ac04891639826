package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a key, each with the mark it begins with; an empty one is none, so that the older {@code ~=} means {@code =}.
 *
 * @param mark {@code =} or {@code ~}; 0 for what stands before the first mark
 */
record GiftParts(char mark, String text) {

    static List<GiftParts> of(String key, List<Remark> remarks) {
        var parts = new ArrayList<GiftParts>();
        char mark = 0;
        int begun = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || begins(key, i, remarks)) {
                var text = key.substring(begun, i);
                if (!text.isBlank()) {
                    parts.add(new GiftParts(mark, text));
                }
                mark = i == key.length() ? 0 : key.charAt(i);
                begun = i + 1;
            }
        }
        return parts;
    }

    /** The equals sign of an attribute within a tag begins nothing; one in the middle of a word begins something, but perhaps was not meant to. */
    private static boolean begins(String key, int at, List<Remark> remarks) {
        if (key.charAt(at) == '~') {
            return true;
        }
        if (key.charAt(at) != '=') {
            return false;
        }
        boolean quoted = at + 1 < key.length() && (key.charAt(at + 1) == '"' || key.charAt(at + 1) == '\'');
        if (quoted && key.lastIndexOf('<', at) > key.lastIndexOf('>', at)) {
            return false;
        }
        if (at > 0 && Character.isLetterOrDigit(key.charAt(at - 1)) && at + 1 < key.length() && Character.isLetterOrDigit(key.charAt(at + 1))) {
            remarks.add(Remark.of("interchange.gift.equalsSign", key.substring(Math.max(0, at - 15), Math.min(key.length(), at + 16)).strip()));
        }
        return true;
    }

    boolean right() {
        return mark == '=';
    }
}
