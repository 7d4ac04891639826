package org.roundtable.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How a typed number stands to the accepted ones.
 * <ul>
 * <li>In a unit of the table it is turned into the first one and compared.
 * <li>Without a unit it is taken in the first one; where a unit is required, the penalty is lost.
 * <li>In a unit that is not in the table, or in one with which it is not right although it would be in the first, the number is right and the
 *     unit is wrong: the penalty is lost.
 * </ul>
 *
 * @param accepted those it is near enough to
 * @param share what is left of their weights
 */
record Nearness(List<AcceptedNumber> accepted, BigDecimal share) {

    private static final Nearness NONE = new Nearness(List.of(), BigDecimal.ONE);

    static Nearness of(Numeric content, Answer.Number answer) {
        try {
            return content.units().none() ? new Nearness(covering(content, answer.value()), BigDecimal.ONE) : of(content, Measured.read(answer.typed()));
        } catch (NotANumber halfTyped) {
            return NONE;
        }
    }

    private static Nearness of(Numeric content, Measured given) {
        var units = content.units();
        if (given.unit().isEmpty() && !units.required()) {
            return new Nearness(covering(content, given.value()), BigDecimal.ONE);
        }
        var meant = units.of(given.unit()).map(unit -> covering(content, given.value().multiply(unit.factor(), MathContext.DECIMAL128))).orElse(List.of());
        return meant.isEmpty() ? new Nearness(covering(content, given.value()), BigDecimal.ONE.subtract(units.penalty())) : new Nearness(meant, BigDecimal.ONE);
    }

    private static List<AcceptedNumber> covering(Numeric content, BigDecimal given) {
        return content.accepted().stream().filter(a -> a.covers(given)).toList();
    }
}
