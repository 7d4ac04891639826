package org.roundtable.shared;

import org.commonmark.node.CustomBlock;

/** Maths that stands alone. */
final class MathsBlock extends CustomBlock {

    private final StringBuilder formula = new StringBuilder();

    void add(CharSequence line) {
        formula.append(line).append('\n');
    }

    String formula() {
        return formula.toString().strip();
    }
}
