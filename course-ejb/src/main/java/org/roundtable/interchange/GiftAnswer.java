package org.roundtable.interchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.roundtable.interchange.GiftText.Written;
import org.roundtable.question.RichText;

/**
 * One answer within a key, still under cover: its weight, its text, what is said to whoever gives it.
 *
 * @param weighed whether the file names a weight
 */
record GiftAnswer(BigDecimal weight, boolean weighed, String text, String comment) {

    private static final Pattern WEIGHT = Pattern.compile("^\\s*%(-?\\d{1,4}(?:[.,]\\d{1,10})?)%");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** @param otherwise the weight where the file names none */
    static GiftAnswer of(String part, BigDecimal otherwise) throws NotUnderstood {
        var named = WEIGHT.matcher(part);
        boolean weighed = named.find();
        var weight = weighed ? new BigDecimal(named.group(1).replace(',', '.')).movePointLeft(2) : otherwise;
        if (weight.abs().compareTo(BigDecimal.ONE) > 0) {
            throw new NotUnderstood("interchange.gift.weightBeyond", weight.multiply(HUNDRED).stripTrailingZeros().toPlainString());
        }
        var rest = weighed ? part.substring(named.end()) : part;
        int hash = rest.indexOf('#');
        return new GiftAnswer(weight, weighed, hash < 0 ? rest : rest.substring(0, hash), hash < 0 ? "" : rest.substring(hash + 1));
    }

    RichText feedback(Written written) {
        return GiftText.rich(comment, written);
    }
}
