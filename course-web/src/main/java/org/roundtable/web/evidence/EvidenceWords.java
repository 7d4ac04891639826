package org.roundtable.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.roundtable.evidence.EvidenceSheet;
import org.roundtable.evidence.GainSheet;
import org.roundtable.evidence.Interval;
import org.roundtable.web.shared.Say;

/** How numbers of evidence are said: no more digits than they carry. */
@Named
@RequestScoped
public class EvidenceWords {

    @Inject Say say;

    public SlopePlot plot(GainSheet gain) {
        return SlopePlot.of(gain, say.of("evidence.all"));
    }

    /** What the chart shows, for who does not see it. */
    public String alternative(GainSheet gain) {
        return say.of("evidence.plot", gain.n(), percent(gain.before().estimate()), percent(gain.after().estimate()));
    }

    public String means(GainSheet gain) {
        return say.of("evidence.means", gain.n(), percent(gain.before().estimate()), percents(gain.before()), percent(gain.after().estimate()),
            percents(gain.after()), points(gain.raw().estimate()), range(gain.raw(), "0"));
    }

    public String hake(GainSheet gain) {
        var band = gain.hake().estimate() < .3 ? "evidence.low" : gain.hake().estimate() <= .7 ? "evidence.medium" : "evidence.high";
        return say.of("evidence.hake", number(gain.hake().estimate(), "0.00"), range(gain.hake(), "0.00"), say.of(band));
    }

    public String effect(GainSheet gain) {
        return say.of("evidence.effect", number(gain.effect().estimate(), "0.0"), range(gain.effect(), "0.0"));
    }

    public String change(GainSheet gain) {
        return say.of("evidence.change", number(gain.change().estimate(), "0.00"), range(gain.change(), "0.00"));
    }

    public String sensitivity(EvidenceSheet sheet) {
        return say.of("evidence.sensitivity", sheet.satBaseline() - sheet.matched(), number(sheet.gain().ifMissingGainedNothing(), "0.00"));
    }

    public String percent(double value) {
        return number(value, "0") + " %";
    }

    /** A correlation or a reliability. */
    public String index(double value) {
        return number(value, "0.00");
    }

    /** Points, with one decimal where they have one. */
    public String decimal(double value) {
        return number(value, "0.#");
    }

    public String points(double value) {
        return number(value, "0");
    }

    private String percents(Interval interval) {
        return say.of("evidence.range", number(interval.low(), "0"), percent(interval.high()));
    }

    private String range(Interval interval, String pattern) {
        return say.of("evidence.range", number(interval.low(), pattern), number(interval.high(), pattern));
    }

    private static String number(double value, String pattern) {
        var text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text.replace('-', '−');
    }
}
