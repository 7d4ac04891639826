package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.roundtable.question.RichText;

/** One question of a GIFT file, from its title to its closing brace. */
final class GiftQuestion {

    private static final Pattern NAMED = Pattern.compile("\\[(id|tag):((?:\\\\]|[^]])+)]");
    private static final Pattern KEY = Pattern.compile("(?is)\\s*([=~#>].*|(T|TRUE|F|FALSE)\\s*(#.*)?)");

    private final GiftBlock block;
    private final String category;
    private final List<Remark> remarks = new ArrayList<>();
    private String text;
    private String title = "";
    private Found.Label label;

    GiftQuestion(GiftBlock block, String covered, String category) {
        this.block = block;
        this.text = covered;
        this.category = category;
    }

    Found read() {
        takeTitle();
        label = label();
        var braces = GiftBraces.in(text);
        if (braces.closedUnopened()) {
            return left("interchange.gift.braceNotOpened");
        } else if (braces.leftOpen()) {
            return left("interchange.gift.braceNotClosed");
        } else if (braces.pairs().isEmpty()) {
            return description();
        }
        var key = key(braces);
        return key == null ? left("interchange.gift.severalKeys") : question(key);
    }

    private void takeTitle() {
        if (!text.startsWith("::")) {
            return;
        }
        int end = text.indexOf("::", 2);
        if (end < 0) {
            remarks.add(Remark.of("interchange.gift.titleNotClosed"));
            text = text.substring(2).strip();
        } else {
            title = GiftText.plain(text.substring(2, end));
            text = text.substring(end + 2).strip();
        }
    }

    /** Of several pairs of braces one may look like a key; the others are then part of the text, as in formulas. */
    private GiftBraces.Pair key(GiftBraces braces) {
        if (braces.pairs().size() == 1) {
            return braces.pairs().get(0);
        }
        var keys = braces.pairs().stream().filter(pair -> KEY.matcher(text.substring(pair.open() + 1, pair.close())).matches()).toList();
        if (keys.size() == 1) {
            remarks.add(Remark.of("interchange.gift.bracesAsText"));
            return keys.get(0);
        }
        var last = braces.pairs().get(braces.pairs().size() - 1);
        return keys.isEmpty() && last.close() == text.length() - 1 && text.substring(last.open() + 1, last.close()).isBlank() ? last : null;
    }

    private Found question(GiftBraces.Pair key) {
        var after = text.substring(key.close() + 1);
        var stem = text.substring(0, key.open()).stripTrailing() + (after.isBlank() ? "" : gap(key) + after);
        var written = GiftText.written(stem, GiftText.Written.MOODLE);
        try {
            var content = new GiftKey(GiftText.rich(stem, GiftText.Written.MOODLE), text.substring(key.open() + 1, key.close()), written, remarks).content();
            return Found.question(block.from(), block.to(), label, content, remarks);
        } catch (NotUnderstood reason) {
            remarks.add(reason.remark());
            return Found.left(block.from(), block.to(), label, block.raw(), remarks);
        }
    }

    /** A key within the sentence leaves a line to be filled in. */
    private String gap(GiftBraces.Pair key) {
        return (key.open() > 0 && Character.isWhitespace(text.charAt(key.open() - 1)) ? " " : "") + "_____";
    }

    private Found description() {
        remarks.add(Remark.of("interchange.gift.description"));
        return Found.left(block.from(), block.to(), label, rich().text(), remarks);
    }

    private RichText rich() {
        return GiftText.rich(text, GiftText.Written.MOODLE);
    }

    private Found left(String messageKey) {
        remarks.add(Remark.of(messageKey));
        return Found.left(block.from(), block.to(), label, block.raw(), remarks);
    }

    private Found.Label label() {
        var tags = new ArrayList<String>();
        var id = "";
        for (var comment : block.comments()) {
            var named = NAMED.matcher(comment);
            while (named.find()) {
                var name = named.group(2).replace("\\]", "]").strip();
                if (named.group(1).equals("id")) {
                    id = name;
                } else if (name.length() <= Found.TAG && tags.size() < Found.TAGS) {
                    tags.add(name);
                } else {
                    remarks.add(Remark.of("interchange.gift.tagLeft", name));
                }
            }
        }
        return new Found.Label(title, category, id, tags);
    }
}
