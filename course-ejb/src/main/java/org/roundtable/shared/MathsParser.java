package org.roundtable.shared;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code $…$}, {@code $$…$$} and {@code \(…\)}. A dollar sign before a space, or a price, is a dollar sign. */
final class MathsParser implements InlineContentParser {

    // once one opening sign found no partner up to the end no later one will, which keeps a line of them linear
    private boolean noDollar;
    private boolean noDollars;
    private boolean noBracket;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        if (scanner.next('\\')) {
            return scanner.next('(') ? bracketed(scanner) : ParsedInline.none();
        }
        scanner.next();
        return scanner.next('$') ? display(scanner) : dollars(scanner);
    }

    private ParsedInline dollars(Scanner scanner) {
        if (noDollar || !scanner.hasNext() || Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        var start = scanner.position();
        while (scanner.find('$') >= 0) {
            var before = scanner.peekPreviousCodePoint();
            var end = scanner.position();
            scanner.next();
            if (before != '\\' && !Character.isWhitespace(before) && !Character.isDigit(scanner.peek())) {
                return maths(scanner, start, end, false);
            }
        }
        noDollar = true;
        return ParsedInline.none();
    }

    private ParsedInline display(Scanner scanner) {
        var start = scanner.position();
        while (!noDollars && scanner.find('$') >= 0) {
            var end = scanner.position();
            scanner.next();
            if (scanner.next('$')) {
                return maths(scanner, start, end, true);
            }
        }
        noDollars = true;
        return ParsedInline.none();
    }

    private ParsedInline bracketed(Scanner scanner) {
        var start = scanner.position();
        while (!noBracket && scanner.find('\\') >= 0) {
            var end = scanner.position();
            scanner.next();
            if (scanner.next(')')) {
                return maths(scanner, start, end, false);
            }
        }
        noBracket = true;
        return ParsedInline.none();
    }

    private static ParsedInline maths(Scanner scanner, Position start, Position end, boolean display) {
        var after = scanner.position();
        var formula = scanner.getSource(start, end).getContent().strip();
        return formula.isEmpty() ? ParsedInline.none() : ParsedInline.of(new Maths(formula, display), after);
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            return new MathsParser();
        }
    }
}
