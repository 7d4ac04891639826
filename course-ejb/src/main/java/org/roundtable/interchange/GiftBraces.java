package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.List;

/** The outermost pairs of braces in a covered text. */
record GiftBraces(List<Pair> pairs, boolean leftOpen, boolean closedUnopened) {

    record Pair(int open, int close) {}

    static GiftBraces in(String covered) {
        var pairs = new ArrayList<Pair>();
        int depth = 0;
        int open = -1;
        for (int i = 0; i < covered.length(); i++) {
            char c = covered.charAt(i);
            if (c == '{' && depth++ == 0) {
                open = i;
            } else if (c == '}' && depth == 0) {
                return new GiftBraces(pairs, false, true);
            } else if (c == '}' && --depth == 0) {
                pairs.add(new Pair(open, i));
            }
        }
        return new GiftBraces(pairs, depth > 0, false);
    }

    /** The first brace in a covered text, or 0. */
    static char first(String covered) {
        for (int i = 0; i < covered.length(); i++) {
            if (covered.charAt(i) == '{' || covered.charAt(i) == '}') {
                return covered.charAt(i);
            }
        }
        return 0;
    }
}
