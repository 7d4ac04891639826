package org.roundtable.allowance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.stream.Stream;

/** More time than others: a factor, and minutes on top. */
public record Extra(BigDecimal factor, int minutes) {

    public static final Extra NONE = new Extra(BigDecimal.ONE, 0);

    /** @return what one gets of several: the most lenient in each respect */
    public static Extra most(Stream<Extra> granted) {
        return granted.reduce(NONE, (a, b) -> new Extra(a.factor.max(b.factor), Math.max(a.minutes, b.minutes)));
    }

    /** @return a duration with this added, rounded up to whole seconds */
    public Duration on(Duration duration) {
        var stretched = BigDecimal.valueOf(duration.toSeconds()).multiply(factor).setScale(0, RoundingMode.CEILING);
        return Duration.ofSeconds(stretched.longValueExact()).plusMinutes(minutes);
    }

    /** @return what the factor adds, in percent */
    public BigDecimal percent() {
        return factor.subtract(BigDecimal.ONE).movePointRight(2).stripTrailingZeros();
    }

    public boolean none() {
        return factor.compareTo(BigDecimal.ONE) == 0 && minutes == 0;
    }
}
