package org.roundtable.question;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in a text where a gap is: a number between two characters of the private use area, which nobody types and which
 * go through Markdown and through the cleaning of HTML as letters do.
 */
final class GapMark {

    private static final char OPEN = '\uE001';
    private static final char CLOSE = '\uE002';
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\d{1,3})" + CLOSE);
    /** Inside a tag or inside a formula nobody can type. */
    private static final Pattern UNREACHABLE = Pattern.compile("<[^>]*" + OPEN + "|class=\"math[^>]*>[^<]*" + OPEN);

    private GapMark() {}

    static String of(int at) {
        return OPEN + String.valueOf(at + 1) + CLOSE;
    }

    /** A text in which no such mark can be but ours. */
    static String without(String text) {
        return text.replaceAll("[\uE001\uE002]", "");
    }

    static RichText numbered(RichText text) {
        return new RichText(text.format(), replaced(text.text(), at -> "[" + (at + 1) + "]"));
    }

    /** Puts something else in the place of each mark; the function is given the place of the gap, counted from 0. */
    static String replaced(String text, IntFunction<String> by) {
        return MARK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(Integer.parseInt(found.group(1)) - 1)));
    }

    /** Whether each of so many gaps can be reached when the text is rendered. */
    static boolean shown(RichText text, int gaps) {
        var html = text.toHtml();
        return MARK.matcher(html).results().count() == gaps && !UNREACHABLE.matcher(html).find();
    }
}
