package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.List;

/** Reads the form of OpenTriviaQA: {@code #Q} and the question over any number of lines, {@code ^} and the right answer, then lettered options. */
final class Trivia {

    private final List<Found> found = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private TriviaQuestion open;
    private int line;

    private Trivia() {}

    static Reading read(String text) {
        var trivia = new Trivia();
        text.lines().forEach(trivia::take);
        trivia.close();
        return new Reading(trivia.found, List.of());
    }

    private void take(String next) {
        line++;
        if (next.startsWith("#Q")) {
            close();
            open = new TriviaQuestion(line, next.substring(2));
        } else if (open != null) {
            open.take(line, next);
        } else if (!next.isBlank() || !before.isEmpty()) {
            before.add(next);
        }
    }

    private void close() {
        if (open != null) {
            found.add(open.found());
        } else if (!before.isEmpty()) {
            found.add(Found.left(line - before.size(), line - 1, Found.Label.NONE, String.join("\n", before), List.of(Remark.of("interchange.trivia.beforeFirst"))));
        }
        if (found.size() > QuestionFormat.MOST) {
            throw new UnreadableFile("interchange.tooMany", QuestionFormat.MOST);
        }
    }
}
