package org.roundtable.interchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts a GIFT file into questions. Blank lines part them, except within braces; a brace that is not closed before the next
 * one opens ends with its paragraph, so that one slip costs one question. Each line is looked at a fixed number of times.
 */
final class GiftBlocks {

    /** Longer than any question: no search for a closing brace goes further. */
    static final int LONGEST = 200_000;

    /** Text without any blank line is taken in pieces of about this length. */
    private static final int PIECE = 1_000_000;

    private final BufferedReader lines;
    private final Deque<GiftBlock> paragraphs = new ArrayDeque<>();
    private final Deque<GiftBlock> questions = new ArrayDeque<>();
    private int line = 1;

    GiftBlocks(String text) {
        lines = new BufferedReader(new StringReader(text));
    }

    Optional<GiftBlock> next() {
        if (questions.isEmpty()) {
            var paragraph = paragraph();
            if (paragraph == null) {
                return Optional.empty();
            }
            questions.addAll(GiftCuts.of(paragraph));
        }
        var question = questions.poll();
        if (question.length() <= LONGEST && GiftBraces.in(question.covered()).leftOpen()) {
            questions.addAll(GiftCuts.of(closed(question)));
            question = questions.poll();
        }
        return Optional.of(question);
    }

    private GiftBlock closed(GiftBlock question) {
        var passed = new ArrayList<GiftBlock>();
        int length = question.length();
        char brace = 0;
        while (brace == 0 && length < LONGEST) {
            var next = paragraph();
            if (next == null) {
                break;
            }
            passed.add(next);
            length += next.length();
            brace = GiftBraces.first(next.covered());
        }
        if (brace == '}') {
            return GiftBlock.joined(question, passed);
        }
        for (int i = passed.size() - 1; i >= 0; i--) {
            paragraphs.push(passed.get(i));
        }
        return question;
    }

    private GiftBlock paragraph() {
        return paragraphs.isEmpty() ? read() : paragraphs.poll();
    }

    private GiftBlock read() {
        try {
            var text = new ArrayList<String>();
            int from = line;
            int length = 0;
            for (var next = lines.readLine(); next != null; next = lines.readLine()) {
                line++;
                length += next.length() + 1;
                if (!next.isBlank()) {
                    text.add(next);
                    if (length > PIECE) {
                        break;
                    }
                } else if (text.isEmpty()) {
                    from = line;
                } else {
                    break;
                }
            }
            return text.isEmpty() ? null : new GiftBlock(from, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
