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
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final String STRUCK = "øØłŁđĐħĦŧŦ";
    private static final String UNSTRUCK = "oOlLdDhHtT";

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
        var plain = SPACES.matcher(UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("")).replaceAll(" ").strip()
            .replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
        if (!accentsMatter) {
            plain = unstruck(ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll(""));
        }
        return caseMatters ? plain : folded(plain);
    }

    /** By way of capitals, which makes ß and ss, ı and i, ς and σ the same: who need not mind capitals need not mind what only capitals tell apart. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    /** Letters with a stroke through them are not made of a letter and an accent, but are typed without the stroke for the same reason. */
    private static String unstruck(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = STRUCK.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, UNSTRUCK.charAt(at));
            }
        }
        return plain.toString();
    }
}
