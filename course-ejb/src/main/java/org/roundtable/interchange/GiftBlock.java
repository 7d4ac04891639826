package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of a GIFT file that belong together. */
record GiftBlock(int from, List<String> lines) {

    int to() {
        return from + lines.size() - 1;
    }

    String raw() {
        return String.join("\n", lines);
    }

    int length() {
        return lines.stream().mapToInt(line -> line.length() + 1).sum();
    }

    /** The text without its comments, escapes under cover. */
    String covered() {
        return GiftText.cover(lines.stream().filter(line -> !isComment(line)).collect(Collectors.joining("\n")));
    }

    List<String> comments() {
        return lines.stream().filter(GiftBlock::isComment).toList();
    }

    boolean isCommentOnly() {
        return lines.stream().allMatch(line -> line.isBlank() || isComment(line));
    }

    GiftBlock part(int fromLine, int toLine) {
        return new GiftBlock(from + fromLine, List.copyOf(lines.subList(fromLine, toLine)));
    }

    /** A block and those after it, with the blank lines between them. */
    static GiftBlock joined(GiftBlock first, List<GiftBlock> others) {
        var all = new ArrayList<>(first.lines);
        for (var next : others) {
            while (first.from + all.size() < next.from) {
                all.add("");
            }
            all.addAll(next.lines);
        }
        return new GiftBlock(first.from, all);
    }

    static boolean isComment(String line) {
        int first = 0;
        while (first < line.length() && Character.isWhitespace(line.charAt(first))) {
            first++;
        }
        return line.startsWith("//", first);
    }
}
