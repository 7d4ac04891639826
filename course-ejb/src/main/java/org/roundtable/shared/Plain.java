package org.roundtable.shared;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of a text. */
final class Plain extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    /** All on one line, without notes to the team and without HTML. */
    static String of(Node node) {
        var plain = new Plain();
        node.accept(plain);
        return plain.words.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block) {
            words.append(' ');
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Maths maths) {
            words.append(maths.formula());
        } else {
            visitChildren(node);
            words.append(' ');
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof MathsBlock maths) {
            words.append(maths.formula()).append(' ');
        } else if (!(block instanceof Div div && div.forTeam())) {
            visitChildren(block);
        }
    }
}
