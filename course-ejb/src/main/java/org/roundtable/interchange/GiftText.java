package org.roundtable.interchange;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.roundtable.question.RichText;

/**
 * Texts of a GIFT file. Escaped characters are put under cover first, so that everything after may look for control
 * characters without minding backslashes, and uncovered when a text is taken.
 */
final class GiftText {

    private static final String CONTROL = ":#={}~n\\";
    // code points that Unicode keeps for internal use and no file may hold
    private static final char COVER = '\uFDD0';
    private static final Pattern COVERED = Pattern.compile("[\uFDD0-\uFDEF]");
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|markdown|plain|moodle)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKS_LIKE_HTML = Pattern.compile(
        "</?(p|br|b|i|u|em|strong|span|div|img|a|su[bp]|code|pre|[uo]l|li|table|t[rdh]|tbody|thead|h[1-6]|font|blockquote|hr|tt|center|var|big|small)"
            + "(\\s*/?>|\\s+[a-zA-Z-]+\\s*=)|&(#\\d+|[a-zA-Z]+);");

    /** How a file says a text is written; Moodle's own way is plain text in which tags may stand. */
    enum Written {
        MOODLE, HTML, MARKDOWN, PLAIN;

        RichText text(String text) {
            return switch (this) {
                case MARKDOWN -> RichText.markdown(text);
                case HTML -> RichText.html(text);
                case PLAIN -> RichText.plain(text);
                case MOODLE -> LOOKS_LIKE_HTML.matcher(text).find() ? RichText.html(text) : RichText.plain(text);
            };
        }
    }

    private GiftText() {}

    static String cover(String raw) {
        if (raw.indexOf('\\') < 0 && !COVERED.matcher(raw).find()) {
            return raw;
        }
        var text = COVERED.matcher(raw).replaceAll("\uFFFD");
        var covered = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int control = text.charAt(i) == '\\' && i + 1 < text.length() ? CONTROL.indexOf(text.charAt(i + 1)) : -1;
            if (control >= 0) {
                covered.append((char) (COVER + control));
                i++;
            } else {
                covered.append(text.charAt(i));
            }
        }
        return covered.toString();
    }

    static String uncover(String covered) {
        return COVERED.matcher(covered).replaceAll(match -> {
            var character = CONTROL.charAt(match.group().charAt(0) - COVER);
            return character == 'n' ? "\n" : character == '\\' ? "\\\\" : String.valueOf(character);
        });
    }

    /** How a covered text says it is written. */
    static Written written(String covered, Written otherwise) {
        var format = FORMAT.matcher(covered);
        return format.find() ? Written.valueOf(format.group(1).toUpperCase(Locale.ROOT)) : otherwise;
    }

    /** A covered text, taken: indentation matters in Markdown and nowhere else. */
    static RichText rich(String covered, Written otherwise) {
        var written = written(covered, otherwise);
        var text = FORMAT.matcher(covered).replaceFirst("");
        return written.text(uncover(written == Written.MARKDOWN ? text : text.lines().map(String::strip).collect(Collectors.joining("\n"))));
    }

    /** A covered text of one line, without format. */
    static String plain(String covered) {
        return uncover(covered).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
