package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.roundtable.question.Answer;
import org.roundtable.question.Essay;
import org.roundtable.question.MarkedByHand;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;
import org.roundtable.question.StoredFile;
import org.roundtable.rubric.Picks;
import org.roundtable.rubric.Rubric;

/**
 * One answer before its marker. Who wrote it is not told.
 *
 * @param rubric what to look for
 * @param type whether a text was to be written, or files to be handed in
 * @param levels of which one is picked for each criterion
 * @param picks those picked so far
 * @param points what the marker had so far; {@code null} where nothing
 * @param waiting how many answers to this question wait, this one included
 * @param markedAt {@code null} while it is not marked
 */
public record EssaySheet(Long id, Long offering, Long question, String test, QuestionType type, RichText stem, RichText rubric, Rubric levels, Picks picks, List<StoredFile> files, String text, int words, int limitWords,
        BigDecimal marks, BigDecimal points, String comment, long waiting, Instant handedIn, Instant markedAt) {

    static EssaySheet of(EssayMark mark, long waiting) {
        var content = mark.questionVersion().content();
        var given = mark.response().given(content);
        var text = given instanceof Answer.Text typed ? typed.typed() : "";
        return new EssaySheet(mark.id(), mark.offering().id(), mark.questionVersion().id(), mark.activity().title(), content.type(), content.stem(),
            content instanceof MarkedByHand marked ? marked.rubric() : RichText.NONE, mark.rubric(), mark.picks(), given instanceof Answer.Files sent ? sent.files() : List.of(), text, words(text),
            content instanceof Essay essay ? essay.limitWords() : 0, mark.response().marks(), mark.draftPoints(), mark.draftComment(), waiting, mark.handedIn(), mark.markedAt());
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
