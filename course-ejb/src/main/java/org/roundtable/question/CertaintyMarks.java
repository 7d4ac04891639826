package org.roundtable.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What an answer earns where learners say how certain they are: 1, 2 or 3 when it is right, 0, −2 or −6 when it is wrong, at low, middling and
 * high certainty, as in Moodle and with Gardner-Medwin, who found these steps. It pays to say what one believes: a higher certainty is worth it from two chances in
 * three, the highest from four in five. All marks of a question are earned at 3, so a whole test earns no more than it would without.
 * <ul>
 * <li>An answer that is partly right earns that part of what a right one would, and the other part of what a wrong one would, so that partly
 *     right answers keep to the same steps; Moodle counts them as right in part and never as wrong, which makes the highest certainty free.
 * <li>A blank answer earns nothing and loses nothing, whatever certainty was said.
 * <li>Where no certainty was said it is low.
 * <li>What a person marks is not asked for certainty.
 * </ul>
 */
public final class CertaintyMarks {

    private static final int[] RIGHT = {1, 2, 3};
    private static final int[] WRONG = {0, -2, -6};

    private CertaintyMarks() {}

    /** What a right answer earns, out of 3. */
    public static int right(int certainty) {
        return RIGHT[certainty - 1];
    }

    /** What a wrong answer earns, out of 3: nothing or less. */
    public static int wrong(int certainty) {
        return WRONG[certainty - 1];
    }

    /** How right an answer is that came to a share of the marks at a certainty: the reverse of what it earns. */
    public static BigDecimal rightness(BigDecimal share, int certainty) {
        return share.multiply(BigDecimal.valueOf(Given.MOST)).subtract(BigDecimal.valueOf(wrong(certainty)))
            .divide(BigDecimal.valueOf(right(certainty) - wrong(certainty)), 2, RoundingMode.HALF_UP); // marks are rounded where they are kept: a third of 1 is 0.333
    }

    static Score of(Score score, Given given) {
        if (score.needsMarker() || given.answer().isBlank()) {
            return score;
        }
        int certainty = given.certainty() == null ? 1 : given.certainty();
        var right = score.fraction().multiply(BigDecimal.valueOf(right(certainty)));
        var wrong = BigDecimal.ONE.subtract(score.fraction()).multiply(BigDecimal.valueOf(wrong(certainty)));
        return new Score(right.add(wrong).divide(BigDecimal.valueOf(Given.MOST), MathContext.DECIMAL64), false);
    }
}
