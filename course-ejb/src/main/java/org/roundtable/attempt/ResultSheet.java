package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.Reveal;
import org.roundtable.question.Explained;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;

/**
 * A result, as far as its learner may see it.
 *
 * @param points {@code null} while the marks may not be seen, like everything about marks here
 * @param answers empty while answers may not be seen
 */
public record ResultSheet(Long attempt, Long activity, Long offering, String title, String course, Kind kind, int number, Instant handedIn,
        BigDecimal points, BigDecimal outOf, BigDecimal percent, Boolean passed, Reveal showScore, Reveal showAnswers, List<Line> answers) {

    /**
     * One question with what was answered.
     *
     * @param points {@code null} while the marks may not be seen
     * @param comment what the marker wrote; {@code null} where nobody did
     */
    public record Line(int slot, QuestionType type, RichText stem, BigDecimal marks, BigDecimal points, Explained explained, String comment) {}
}
