package org.roundtable.question;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * In what a number may be given. The accepted numbers are meant in the first unit of the table.
 *
 * @param required whether a number without a unit loses the penalty, rather than being taken in the first unit
 * @param penalty the share of what a number earns that is lost with a wrong unit or without a required one, from 0 to 1
 */
public record Units(List<Unit> table, boolean required, BigDecimal penalty) {

    /** Numbers go without any. */
    public static final Units NONE = new Units(List.of(), false, BigDecimal.ONE);

    private static final int MOST = 50;

    /**
     * One way to give it. Capital letters matter, as in mW and MW; how a letter is encoded does not.
     *
     * @param factor how many of the first unit one of this is: 1000 for km where m is first
     */
    public record Unit(String symbol, BigDecimal factor) {

        public Unit {
            symbol = plain(symbol);
            factor = factor.stripTrailingZeros();
        }
    }

    public Units {
        table = table == null ? List.of() : List.copyOf(table);
        penalty = penalty == null ? BigDecimal.ONE : penalty.stripTrailingZeros();
        if (penalty.signum() < 0 || penalty.compareTo(BigDecimal.ONE) > 0) {
            throw new UnfitUnit("question.unit.penalty");
        }
    }

    /** Reads a table of lines such as {@code km = 1000}; the first needs no factor. */
    public static Units read(String lines, boolean required, BigDecimal penalty) {
        var table = new ArrayList<Unit>();
        var symbols = new HashSet<String>();
        for (var line : (lines == null ? "" : lines).lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            int sign = line.lastIndexOf('=');
            var unit = new Unit(sign < 0 ? line : line.substring(0, sign), factor(line, sign, table.isEmpty()));
            if (unit.symbol().isEmpty() || unit.symbol().length() > 30 || unit.symbol().matches("[-+.,\\d].*")) {
                throw new UnfitUnit("question.unit.line", line);
            }
            if (!symbols.add(unit.symbol())) {
                throw new UnfitUnit("question.unit.twice", unit.symbol());
            }
            table.add(unit);
        }
        if (table.size() > MOST) {
            throw new UnfitUnit("question.unit.tooMany", MOST);
        }
        return new Units(table, required, penalty);
    }

    private static BigDecimal factor(String line, int sign, boolean first) {
        if (sign < 0 && first) {
            return BigDecimal.ONE;
        }
        try {
            var factor = TypedNumber.read(sign < 0 ? "" : line.substring(sign + 1));
            if (factor.signum() > 0 && (!first || factor.compareTo(BigDecimal.ONE) == 0)) {
                return factor;
            }
        } catch (NotANumber none) {
            throw new UnfitUnit("question.unit.line", line);
        }
        throw new UnfitUnit(first ? "question.unit.first" : "question.unit.line", line);
    }

    /** What {@link #read} would understand as this. */
    public String lines() {
        return table.stream().map(unit -> unit.symbol() + " = " + unit.factor().toPlainString()).collect(Collectors.joining("\n"));
    }

    /** Whether numbers go without. */
    boolean none() {
        return table.isEmpty();
    }

    Optional<Unit> of(String symbol) {
        return table.stream().filter(unit -> unit.symbol().equals(plain(symbol))).findFirst();
    }

    /** The name of the first unit, with a space before it; nothing where there is none. */
    String behind() {
        return none() ? "" : " " + table.get(0).symbol();
    }

    private static String plain(String symbol) {
        return Normalizer.normalize(symbol, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
