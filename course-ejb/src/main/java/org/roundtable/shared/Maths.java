package org.roundtable.shared;

import org.commonmark.node.CustomNode;

/** Maths within a line, kept as it was written for the browser to set. */
final class Maths extends CustomNode {

    private final String formula;
    private final boolean display;

    Maths(String formula, boolean display) {
        this.formula = formula;
        this.display = display;
    }

    String formula() {
        return formula;
    }

    boolean display() {
        return display;
    }
}
