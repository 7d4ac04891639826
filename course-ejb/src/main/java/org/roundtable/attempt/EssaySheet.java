package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.question.Essay;
import org.roundtable.question.Answer;
import org.roundtable.question.RichText;
import org.roundtable.rubric.Picks;
import org.roundtable.rubric.Rubric;

/**
 * One answer before its marker. Who wrote it is not told.
 *
 * @param rubric what to look for
 * @param levels of which one is picked for each criterion
 * @param picks those picked so far
 * @param points what the marker had so far; {@code null} where nothing
 * @param waiting how many answers to this question wait, this one included
 * @param markedAt {@code null} while it is not marked
 */
public record EssaySheet(Long id, Long offering, Long question, String test, RichText stem, RichText rubric, Rubric levels, Picks picks, String text, int words, int limitWords,
        BigDecimal marks, BigDecimal points, String comment, long waiting, Instant handedIn, Instant markedAt) {

    static EssaySheet of(EssayMark mark, long waiting) {
        var content = mark.questionVersion().content();
        var text = mark.response().given(content) instanceof Answer.Text given ? given.typed() : "";
        var essay = content instanceof Essay e ? e : null;
        return new EssaySheet(mark.id(), mark.offering().id(), mark.questionVersion().id(), mark.activity().title(), content.stem(),
            essay == null ? RichText.NONE : essay.rubric(), mark.rubric(), mark.picks(), text, words(text), essay == null ? 0 : essay.limitWords(), mark.response().marks(),
            mark.draftPoints(), mark.draftComment(), waiting, mark.handedIn(), mark.markedAt());
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
