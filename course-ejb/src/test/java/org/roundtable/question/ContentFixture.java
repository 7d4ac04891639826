package org.roundtable.question;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.roundtable.shared.MediaType;

/** Contents of every type, each with words in its key, weights and feedback that can be looked for. */
public class ContentFixture {

    /** Stands in every text that no learner may see. */
    public static final String SECRET = "SECRET";

    private static final RichText HIDDEN = RichText.markdown("The " + SECRET + " of it");

    /** A choice among three, the first is right. */
    public static SingleChoice capital(String country, String... cities) {
        return new SingleChoice(RichText.markdown("What is the capital of **" + country + "**?"),
            List.of(option(cities[0], BigDecimal.ONE), option(cities[1], BigDecimal.ZERO), option(cities[2], new BigDecimal("-0.125"))), true, HIDDEN, HIDDEN);
    }

    /** One content of each type. */
    public static List<Content> oneOfEach() {
        return List.of(
            capital("Norway", "Oslo", "Bergen", "Riga"),
            new MultipleChoice(RichText.html("<p>Which are even?</p>"),
                List.of(option("two", new BigDecimal("0.5")), option("four", new BigDecimal("0.5")), option("five", new BigDecimal("-1"))),
                ScoringMode.PROPORTIONAL_WITH_PENALTY, true, HIDDEN, HIDDEN),
            new TrueFalse(RichText.plain("Water is wet."), true, HIDDEN, HIDDEN, HIDDEN, HIDDEN),
            new ShortText(RichText.plain("Who found it?"), List.of(new AcceptedText(SECRET + "*", BigDecimal.ONE, HIDDEN)), false, false, HIDDEN, HIDDEN),
            new Numeric(RichText.plain("How many?"), List.of(AcceptedNumber.within(new BigDecimal("987654"), new BigDecimal("321"), BigDecimal.ONE, HIDDEN)),
                HIDDEN, HIDDEN, HIDDEN),
            Matching.of(RichText.plain("Match."),
                List.of(pair("Canada", "Ottawa"), pair("Italy", "Rome"), pair("Japan", "Tokyo"), pair("Vatican", "Rome")),
                List.of(RichText.plain("Lima")), ScoringMode.PROPORTIONAL, HIDDEN, HIDDEN),
            new Essay(RichText.plain("Discuss."), RichText.markdown("Two examples at least"), HIDDEN, 300, HIDDEN, HIDDEN),
            ordering(ScoringMode.PROPORTIONAL, "Dig", "Sow", "Water", "Harvest"),
            ClozeSyntax.read(RichText.markdown("Norway's capital is {1:SHORTANSWER:=" + SECRET + "#The " + SECRET + "}, it has {2:NUMERICAL:=987654:321} inhabitants "
                + "and lies {1:MULTICHOICE_S:in the north~=in the south#The " + SECRET + "}."), ScoringMode.PROPORTIONAL, HIDDEN, HIDDEN),
            upload(1, MediaType.PDF, MediaType.JPEG));
    }

    /** Asks for so many files of one megabyte at most. */
    public static FileUpload upload(int most, MediaType... types) {
        return new FileUpload(RichText.plain("Hand in your drawing."), RichText.markdown("A photograph will do"), new FileRules(most, 1, Set.of(types)), HIDDEN, List.of(), HIDDEN, HIDDEN);
    }

    /** Items in their right order. */
    public static Ordering ordering(ScoringMode mode, String... items) {
        return new Ordering(RichText.plain("In which order?"), Arrays.stream(items).map(text -> new Ordering.Item(null, RichText.plain(text))).toList(), mode, HIDDEN, HIDDEN);
    }

    private static Option option(String text, BigDecimal weight) {
        return new Option(null, RichText.plain(text), weight, HIDDEN);
    }

    private static Matching.Pair pair(String left, String right) {
        return new Matching.Pair(RichText.plain(left), RichText.plain(right));
    }
}
