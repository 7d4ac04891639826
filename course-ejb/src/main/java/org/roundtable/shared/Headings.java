package org.roundtable.shared;

import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps the headings of a text in the order of its page: none above the top, none skipped, those of a box below their section. */
final class Headings {

    private final int top;
    private final int shift;
    private final Deque<Box> boxes = new ArrayDeque<>();
    private int section;
    private int last;

    /** A text whose highest heading is written as {@code highest}. */
    Headings(int top, int highest) {
        this.top = top;
        this.shift = top - highest;
        this.section = top - 1;
        this.last = top - 1;
    }

    /** The highest heading that a text uses. */
    static int highest(String html) {
        for (var level = 1; level <= 6; level++) {
            if (html.contains("<h" + level)) {
                return level;
            }
        }
        return 1;
    }

    int level(int written) {
        var box = boxes.peek();
        if (box != null) {
            last = box.level(written);
        } else {
            last = within(top, written + shift);
            section = last;
        }
        return last;
    }

    void enter() {
        boxes.push(new Box(boxes.isEmpty() ? section : last));
    }

    void leave() {
        boxes.pop();
    }

    private int within(int least, int wanted) {
        return Math.min(Math.max(least, Math.min(wanted, last + 1)), 6);
    }

    private final class Box {

        private final int above;
        private int shift;
        private boolean begun;

        Box(int above) {
            this.above = above;
        }

        int level(int written) {
            shift = begun ? shift : above + 1 - written;
            begun = true;
            return within(above + 1, written + shift);
        }
    }
}
