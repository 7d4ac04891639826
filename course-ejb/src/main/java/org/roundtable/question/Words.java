package org.roundtable.question;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as lists and searches need them. */
final class Words {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|(amp|lt|gt|quot|nbsp));");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ");

    private Words() {}

    /** The words of sanitised HTML, in which every tag is closed and every other angle bracket escaped. */
    static String ofHtml(String safe) {
        var words = ENTITY.matcher(TAG.matcher(safe).replaceAll(" ")).replaceAll(entity -> Matcher.quoteReplacement(
            entity.group(1) == null ? NAMED.get(entity.group(2)) : Character.toString(Math.min(Integer.parseInt(entity.group(1)), Character.MAX_CODE_POINT))));
        return words.replaceAll("\\s+", " ").strip();
    }

    /** On one line and at most that long; an ellipsis tells of what was cut. */
    static String cut(String text, int length) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= length) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
        return line.substring(0, end) + "…";
    }
}
