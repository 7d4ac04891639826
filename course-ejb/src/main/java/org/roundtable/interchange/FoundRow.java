package org.roundtable.interchange;

import java.util.List;
import org.roundtable.question.Answer;
import org.roundtable.question.Explained;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;

/**
 * One thing found, as the report shows it.
 *
 * @param type {@code null} where it is no question
 * @param text the words of the question, or what stands in the file where it was left
 * @param right what was understood to be right, in words
 */
public record FoundRow(int from, int to, Fate fate, QuestionType type, String title, String category, List<String> tags, String text, List<String> right,
        List<Remark> remarks) {

    private static final int LONGEST = 400;

    static FoundRow of(Found found) {
        var content = found.content();
        if (content == null) {
            return new FoundRow(found.from(), found.to(), found.fate(), null, found.title(), found.category(), found.tags(), cut(found.text()), List.of(), found.remarks());
        }
        var right = Explained.of(content, Answer.blankFor(content.type())).right().stream().map(RichText::toWords).map(FoundRow::cut).toList();
        return new FoundRow(found.from(), found.to(), found.fate(), content.type(), found.title(), found.category(), found.tags(), cut(content.stem().toWords()), right,
            found.remarks());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
