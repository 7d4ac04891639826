package org.roundtable.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with gaps, each to be filled with a word, a number or a choice.
 *
 * @param text with a {@link GapMark} where each gap is
 * @param fields the gaps, in their order in the text
 */
public record Cloze(RichText text, List<Field> fields, ScoringMode mode, RichText feedback, RichText hint) implements Content {

    /** More than these no text of one question has. */
    static final int MOST = 50;

    /**
     * One gap.
     *
     * @param weight how much it counts beside the others
     * @param part what is asked in it, without a stem: a short text, a number or a single choice
     */
    public record Field(int weight, Content part) {

        public Field {
            if (weight < 1 || weight > 100) {
                throw new IllegalArgumentException("a gap counts from 1 to 100 times, not " + weight);
            }
            if (!(part instanceof ShortText || part instanceof Numeric || part instanceof SingleChoice)) {
                throw new IllegalArgumentException("no gap asks for " + part);
            }
        }

        /** What was filled in, as an answer to this gap alone. */
        public Answer answered(String filled) {
            if (part instanceof SingleChoice) {
                return new Answer.Choice(filled);
            }
            return part instanceof Numeric ? new Answer.Number(filled) : new Answer.Text(filled);
        }
    }

    public Cloze {
        text = RichText.orNone(text);
        fields = fields == null ? List.of() : List.copyOf(fields);
        mode = mode == null ? ScoringMode.PROPORTIONAL : mode;
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
    }

    /** The text with the number of each gap in its place: what can be shown anywhere. */
    @Override
    public RichText stem() {
        return GapMark.numbered(text);
    }

    @Override
    public QuestionType type() {
        return QuestionType.CLOZE;
    }

    @Override
    public List<String> gaps() {
        return new Gaps().when(text.isBlank(), "question.gap.stem")
            .when(fields.isEmpty(), "question.gap.noField")
            .when(fields.size() > MOST, "question.gap.manyFields")
            .when(!GapMark.shown(text, fields.size()), "question.gap.hiddenField")
            .when(fields.stream().anyMatch(f -> f.part().gaps().stream().anyMatch(gap -> !gap.equals("question.gap.stem"))), "question.gap.unfitField")
            .list();
    }

    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Filled filled && filled.gaps().entrySet().stream().allMatch(entry -> {
            int at = at(entry.getKey());
            return at >= 0 && fields.get(at).part().admits(fields.get(at).answered(entry.getValue()));
        });
    }

    /** The answer to one gap, counted from 0; blank where nothing was filled in. */
    Answer answered(Answer.Filled answer, int at) {
        return fields.get(at).answered(answer.gaps().getOrDefault(id(at), ""));
    }

    /** By what answers name a gap: its number, counted from 1. */
    static String id(int at) {
        return String.valueOf(at + 1);
    }

    private int at(String id) {
        return id.matches("[1-9]\\d?") && Integer.parseInt(id) <= fields.size() ? Integer.parseInt(id) - 1 : -1;
    }

    /** What all gaps together weigh. */
    BigDecimal weight() {
        return BigDecimal.valueOf(fields.stream().collect(Collectors.summingInt(Field::weight)));
    }
}
