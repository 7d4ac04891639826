package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.List;

/** Parts the questions of a paragraph where no blank line does: after a category, and after a key that ends its line when another question follows. */
final class GiftCuts {

    private final GiftBlock block;
    private final List<String> covered;
    private final char[] nextBrace;

    private GiftCuts(GiftBlock block) {
        this.block = block;
        covered = block.lines().stream().map(line -> GiftBlock.isComment(line) ? "" : GiftText.cover(line).strip()).toList();
        nextBrace = new char[covered.size() + 1];
        for (int i = covered.size() - 1; i >= 0; i--) {
            char first = GiftBraces.first(covered.get(i));
            nextBrace[i] = first == 0 ? nextBrace[i + 1] : first;
        }
    }

    /** Only the last part may have a brace left open. */
    static List<GiftBlock> of(GiftBlock block) {
        return new GiftCuts(block).parts();
    }

    private List<GiftBlock> parts() {
        var parts = new ArrayList<GiftBlock>();
        int begun = 0;
        int depth = 0;
        boolean keyEnded = false;
        for (int i = 0; i < covered.size() - 1; i++) {
            var line = covered.get(i);
            depth = depth(depth, line);
            keyEnded |= depth == 0 && (line.endsWith("}") || line.startsWith("$CATEGORY:"));
            if (keyEnded && depth == 0 && (line.startsWith("$CATEGORY:") || begins(i + 1))) {
                parts.add(block.part(begun, i + 1));
                begun = i + 1;
                keyEnded = false;
            }
        }
        parts.add(block.part(begun, covered.size()));
        return parts;
    }

    private boolean begins(int line) {
        var first = covered.get(line);
        return first.startsWith("::") || first.startsWith("$CATEGORY:") || nextBrace[line] == '{';
    }

    private static int depth(int depth, String line) {
        for (int c = 0; c < line.length(); c++) {
            depth += line.charAt(c) == '{' ? 1 : line.charAt(c) == '}' && depth > 0 ? -1 : 0;
        }
        return depth;
    }
}
