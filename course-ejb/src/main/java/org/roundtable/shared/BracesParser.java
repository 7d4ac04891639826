package org.roundtable.shared;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Reads <code>{alt='…' width="600px"}</code> behind a picture or a link. */
final class BracesParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        var before = scanner.peekPreviousCodePoint();
        scanner.next();
        if (before != ')' && before != ']') {
            return ParsedInline.none();
        }
        var attributes = new LinkedHashMap<String, String>();
        while (true) {
            scanner.whitespace();
            if (scanner.next('}')) {
                return ParsedInline.of(new Braces(attributes), scanner.position());
            }
            var mark = scanner.next('#') ? "id" : scanner.next('.') ? "class" : "";
            var name = name(scanner);
            if (name.isEmpty()) {
                return ParsedInline.none();
            }
            var value = mark.isEmpty() ? value(scanner) : Optional.of(name);
            if (value.isEmpty()) {
                return ParsedInline.none();
            }
            attributes.put(mark.isEmpty() ? name : mark, value.get());
        }
    }

    private static String name(Scanner scanner) {
        var start = scanner.position();
        scanner.match(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        return scanner.getSource(start, scanner.position()).getContent();
    }

    private static Optional<String> value(Scanner scanner) {
        if (!scanner.next('=')) {
            return Optional.empty();
        }
        var quote = scanner.peek();
        if (quote != '"' && quote != '\'') {
            var start = scanner.position();
            scanner.match(c -> !Character.isWhitespace(c) && c != '}' && c != '"' && c != '\'');
            return Optional.of(scanner.getSource(start, scanner.position()).getContent());
        }
        scanner.next();
        var value = new StringBuilder();
        for (var c = scanner.peek(); c != quote; c = scanner.peek()) {
            if (!scanner.hasNext()) {
                return Optional.empty();
            }
            scanner.next();
            var escaped = c == '\\' && (scanner.peek() == quote || scanner.peek() == '\\');
            value.append(escaped ? scanner.peek() : c == '\n' ? ' ' : c);
            if (escaped) {
                scanner.next();
            }
        }
        scanner.next();
        return Optional.of(value.toString());
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new BracesParser();
        }
    }
}
