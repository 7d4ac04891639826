package org.roundtable.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads {@code ::: name} to the next {@code :::}. As authors do not count colons, a closing line closes the innermost part. */
final class DivParser extends AbstractBlockParser {

    private static final int DEEPEST = 12;
    private static final Pattern NAME = Pattern.compile("\\{?\\.?([A-Za-z][\\w-]{0,40})(\\s[^}]*\\}?|\\})?");

    private final Div div;

    private DivParser(Div div) {
        this.div = div;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return true;
    }

    @Override
    public Block getBlock() {
        return div;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closes(state) && innermost(state) ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    private boolean innermost(ParserState state) {
        Node open = state.getActiveBlockParser().getBlock();
        if (open instanceof FencedCodeBlock || open instanceof MathsBlock) {
            return false;
        }
        while (!(open instanceof Div)) {
            open = open.getParent();
        }
        return open == div;
    }

    private static boolean closes(ParserState state) {
        return colons(state) > 0 && rest(state).isEmpty();
    }

    /** How many colons the line begins with, or none if they are too few to mean anything. */
    private static int colons(ParserState state) {
        var line = state.getLine().getContent();
        var at = state.getNextNonSpaceIndex();
        var end = at;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        return state.getIndent() < 4 && end - at >= 3 ? end - at : 0;
    }

    private static String rest(ParserState state) {
        var line = state.getLine().getContent();
        var end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ':' || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        var start = state.getNextNonSpaceIndex() + colons(state);
        return start >= end ? "" : line.subSequence(start, end).toString().strip();
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (colons(state) == 0) {
                return BlockStart.none();
            }
            if (closes(state)) {
                // closes nothing, and colons are of no use to a reader
                return BlockStart.of(new Stray()).atIndex(state.getLine().getContent().length());
            }
            return name(rest(state)).filter(name -> depth(matched.getMatchedBlockParser().getBlock()) < DEEPEST)
                .map(name -> BlockStart.of(new DivParser(new Div(name))).atIndex(state.getLine().getContent().length()))
                .orElseGet(BlockStart::none);
        }

        private static Optional<String> name(String rest) {
            var match = NAME.matcher(rest);
            // words after a bare name are prose that happens to start with colons
            return match.matches() && (match.group(2) == null || rest.startsWith("{") || match.group(2).strip().startsWith("{"))
                ? Optional.of(match.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
        }

        private static int depth(Node node) {
            var depth = 0;
            for (var at = node; at != null; at = at.getParent()) {
                depth += at instanceof Div ? 1 : 0;
            }
            return depth;
        }
    }

    /** A closing line with nothing to close. */
    private static final class Stray extends AbstractBlockParser {

        private final Div nothing = new Div("");

        @Override
        public Block getBlock() {
            return nothing;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
