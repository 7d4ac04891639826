package org.roundtable.question;

import java.math.BigDecimal;
import java.util.List;

/** Where a new question of each type begins. */
final class Blank {

    private static final RichText NOTHING = RichText.markdown("");

    private Blank() {}

    static Content of(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE -> new SingleChoice(NOTHING, List.of(), true, null, null);
            case MULTIPLE_CHOICE -> new MultipleChoice(NOTHING, List.of(), ScoringMode.PROPORTIONAL, true, null, null);
            case TRUE_FALSE -> new TrueFalse(NOTHING, true, null, null, null, null);
            case SHORT_TEXT -> new ShortText(NOTHING, List.of(new AcceptedText("", BigDecimal.ONE, null)), false, false, null, null);
            case NUMERIC -> new Numeric(NOTHING, List.of(), null, null, null);
            case MATCHING -> new Matching(NOTHING, List.of(), List.of(), ScoringMode.PROPORTIONAL, null, null);
            case ORDERING -> new Ordering(NOTHING, List.of(), ScoringMode.PROPORTIONAL, null, null);
            case CLOZE -> new Cloze(NOTHING, List.of(), ScoringMode.PROPORTIONAL, null, null);
            case ESSAY -> new Essay(NOTHING, NOTHING, NOTHING, 0, null, null);
            case FILE_UPLOAD -> new FileUpload(NOTHING, NOTHING, FileRules.USUAL, NOTHING, List.of(), null, null);
        };
    }
}
