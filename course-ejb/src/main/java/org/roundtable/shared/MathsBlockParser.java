package org.roundtable.shared;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads lines between {@code $$} and {@code $$}, or {@code \[} and {@code \]}. A blank line ends a formula that was never closed. */
final class MathsBlockParser extends AbstractBlockParser {

    private final MathsBlock block = new MathsBlock();
    private final String closing;
    private boolean closed;

    private MathsBlockParser(String closing) {
        this.closing = closing;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        var text = line.getContent().toString().stripTrailing();
        closed = text.endsWith(closing);
        block.add(closed ? text.substring(0, text.length() - closing.length()) : text);
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            var at = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || line.length() < at + 2) {
                return BlockStart.none();
            }
            var opening = line.subSequence(at, at + 2).toString();
            var rest = line.subSequence(at + 2, line.length()).toString().strip();
            var closing = opening.equals("$$") ? "$$" : "\\]";
            var opens = opening.equals("$$") && (!rest.contains("$") || rest.length() > 2 && rest.indexOf("$$") == rest.length() - 2)
                || opening.equals("\\[") && (rest.isEmpty() || rest.endsWith(closing));
            return opens ? BlockStart.of(new MathsBlockParser(closing)).atIndex(at + 2) : BlockStart.none();
        }
    }
}
