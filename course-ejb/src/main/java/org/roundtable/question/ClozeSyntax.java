package org.roundtable.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * How authors write a text with gaps, as they know it from Moodle: {@code The capital of Norway is {1:SHORTANSWER:=Oslo~%50%Christiania#Until 1925}.}
 * Before the first colon stands how much the gap counts, after it one of the words of {@link GapKind}, then the answers: {@code =} is right,
 * {@code %50%} earns half, {@code #} begins the feedback, {@code ~} divides, and a backslash takes its meaning from any of these.
 */
public final class ClozeSyntax {

    private static final Pattern OPENING = Pattern.compile("(?<!\\\\)\\{(\\d*):(\\w*)");

    private ClozeSyntax() {}

    /** @throws UnfitGap which says what is wrong, and in which gap */
    public static Cloze read(RichText written, ScoringMode mode, RichText feedback, RichText hint) {
        var source = GapMark.without(written.text());
        var text = new StringBuilder();
        var fields = new ArrayList<Cloze.Field>();
        var opening = OPENING.matcher(source);
        int at = 0;
        while (opening.find(at)) {
            int number = fields.size() + 1;
            int end = end(source, opening.end());
            if (end < 0) {
                throw new UnfitGap("question.cloze.notClosed", number);
            }
            if (source.charAt(opening.end()) != ':') {
                throw new UnfitGap("question.cloze.noKind", number);
            }
            text.append(source, at, opening.start()).append(GapMark.of(fields.size()));
            fields.add(new Cloze.Field(weight(opening.group(1), number),
                GapKind.of(opening.group(2), number).read(new GapAnswers(source.substring(opening.end() + 1, end), written.format(), number))));
            at = end + 1;
        }
        if (fields.size() > Cloze.MOST) {
            throw new UnfitGap("question.cloze.tooMany", Cloze.MOST);
        }
        return new Cloze(new RichText(written.format(), text + source.substring(at)), fields, mode, feedback, hint);
    }

    private static int weight(String typed, int number) {
        if (typed.isEmpty()) {
            return 1;
        }
        if (typed.length() > 3 || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 100) {
            throw new UnfitGap("question.cloze.weight", number);
        }
        return Integer.parseInt(typed);
    }

    /** The brace that closes; one behind a backslash does not. */
    private static int end(String source, int from) {
        for (int i = from; i < source.length(); i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    /** What {@link #read} would understand as this. */
    public static String write(Cloze cloze) {
        return GapMark.replaced(cloze.text().text(), at -> write(cloze.fields().get(at)));
    }

    private static String write(Cloze.Field field) {
        var answers = new ArrayList<String>();
        if (field.part() instanceof ShortText part) {
            part.accepted().forEach(a -> answers.add(answer(a.text(), a.weight(), a.feedback())));
        } else if (field.part() instanceof SingleChoice part) {
            part.options().forEach(o -> answers.add(answer(o.text().text(), o.weight(), o.feedback())));
        } else if (field.part() instanceof Numeric part) {
            part.accepted().forEach(a -> answers.add(answer(GapKind.typed(a), a.weight(), a.feedback())));
            if (!part.otherwise().isBlank()) {
                answers.add(answer("*", BigDecimal.ZERO, part.otherwise()));
            }
        }
        return "{" + field.weight() + ":" + GapKind.of(field.part()) + ":" + String.join("~", answers) + "}";
    }

    private static String answer(String text, BigDecimal weight, RichText feedback) {
        var worth = Weight.isWhole(weight) ? "=" : weight.signum() == 0 ? "" : "%" + weight.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return worth + GapAnswers.covered(text, worth.isEmpty()) + (feedback.isBlank() ? "" : "#" + GapAnswers.covered(feedback.text(), false));
    }
}
