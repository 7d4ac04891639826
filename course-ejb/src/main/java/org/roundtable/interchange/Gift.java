package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads GIFT, the text form in which Moodle takes questions. Where others read it differently, Moodle's own reading holds.
 * A question that cannot be understood is left with the reason, and the next one is read.
 */
final class Gift {

    private static final String CATEGORY = "$CATEGORY:";

    private final GiftBlocks blocks;
    private final List<Found> found = new ArrayList<>();
    private String category = "";

    private Gift(String text) {
        blocks = new GiftBlocks(text);
    }

    static Reading read(String text) {
        return new Gift(text).read();
    }

    private Reading read() {
        for (var block = blocks.next(); block.isPresent(); block = blocks.next()) {
            if (!block.get().isCommentOnly()) {
                found.add(read(block.get()));
            }
            if (found.size() > QuestionFormat.MOST) {
                throw new UnreadableFile("interchange.tooMany", QuestionFormat.MOST);
            }
        }
        return new Reading(found, List.of());
    }

    private Found read(GiftBlock block) {
        if (block.length() > GiftBlocks.LONGEST) {
            return Found.left(block.from(), block.to(), Found.Label.NONE, block.raw().substring(0, 1000), List.of(Remark.of("interchange.gift.tooLong")));
        }
        var text = block.covered().strip();
        if (text.startsWith(CATEGORY)) {
            var path = GiftText.plain(text.substring(CATEGORY.length()));
            category = withoutRoots(path);
            var remarks = category.length() > Found.CATEGORY ? List.of(Remark.of("interchange.gift.categoryCut", Found.CATEGORY)) : List.<Remark>of();
            return Found.heeded(block.from(), block.to(), path, remarks);
        }
        return new GiftQuestion(block, text, category).read();
    }

    /** Moodle puts its own places before the names an author gave. */
    private static String withoutRoots(String path) {
        return path.replaceFirst("^\\$\\w+\\$/?", "").replaceFirst("^top(/|$)", "").strip();
    }
}
