package org.roundtable.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An accepted text against which typed ones are held: {@code *} stands for any characters, {@code \*} for an asterisk. */
final class Glob {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final boolean caseMatters;
    private final boolean accentsMatter;
    private final List<String> parts = new ArrayList<>();

    Glob(String accepted, boolean caseMatters, boolean accentsMatter) {
        this.caseMatters = caseMatters;
        this.accentsMatter = accentsMatter;
        var text = plain(accepted);
        var part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\*", i)) {
                part.append('*');
                i++;
            } else if (text.charAt(i) == '*') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(text.charAt(i));
            }
        }
        parts.add(part.toString());
    }

    /** Each part is taken at its first place, so a long text costs its length and no more for each part. */
    boolean matches(String typed) {
        var text = plain(typed);
        var first = parts.get(0);
        var last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return text.equals(first);
        }
        if (text.length() < first.length() + last.length() || !text.startsWith(first) || !text.endsWith(last)) {
            return false;
        }
        int at = first.length();
        for (var part : parts.subList(1, parts.size() - 1)) {
            int found = text.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return at <= text.length() - last.length();
    }

    private String plain(String text) {
        var plain = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ").strip()
            .replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
        if (!accentsMatter) {
            plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        }
        return caseMatters ? plain : plain.toLowerCase(Locale.ROOT);
    }
}
