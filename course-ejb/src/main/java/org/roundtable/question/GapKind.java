package org.roundtable.question;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a gap of a text asks for, by the words of Moodle. */
enum GapKind {

    SHORTANSWER("SA", "MW") {
        @Override
        Content read(GapAnswers answers) {
            return words(answers, false);
        }
    },
    SHORTANSWER_C("SAC", "MWC") {
        @Override
        Content read(GapAnswers answers) {
            return words(answers, true);
        }
    },
    NUMERICAL("NM") {
        @Override
        Content read(GapAnswers answers) {
            var otherwise = answers.all().stream().filter(a -> a.text().equals("*")).findFirst();
            var accepted = answers.all().stream().filter(a -> !a.text().equals("*")).map(a -> number(a, answers.number())).toList();
            return new Numeric(null, accepted, otherwise.map(GapAnswers.One::feedback).orElse(null), null, null);
        }
    },
    MULTICHOICE("MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH") {
        @Override
        Content read(GapAnswers answers) {
            return choice(answers, false);
        }
    },
    MULTICHOICE_S("MCS", "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS") {
        @Override
        Content read(GapAnswers answers) {
            return choice(answers, true);
        }
    };

    private final Set<String> alsoCalled;

    GapKind(String... alsoCalled) {
        this.alsoCalled = Set.of(alsoCalled);
    }

    /** What is asked in the gap. */
    abstract Content read(GapAnswers answers);

    static GapKind of(String word, int number) {
        var name = word.toUpperCase(Locale.ROOT);
        for (var kind : values()) {
            if (kind.name().equals(name) || kind.alsoCalled.contains(name)) {
                return kind;
            }
        }
        throw new UnfitGap(name.isEmpty() ? "question.cloze.noKind" : "question.cloze.unknownKind", number, word);
    }

    static GapKind of(Content part) {
        if (part instanceof SingleChoice choice) {
            return choice.shuffled() ? MULTICHOICE_S : MULTICHOICE;
        }
        return part instanceof Numeric ? NUMERICAL : ((ShortText) part).caseMatters() ? SHORTANSWER_C : SHORTANSWER;
    }

    private static Content words(GapAnswers answers, boolean caseMatters) {
        return new ShortText(null, answers.all().stream().map(a -> new AcceptedText(a.text(), a.weight(), a.feedback())).toList(), caseMatters, true, null, null);
    }

    private static Content choice(GapAnswers answers, boolean shuffled) {
        var options = answers.all().stream().map(a -> new Option(null, RichText.plain(a.text()), a.weight(), a.feedback())).toList();
        if (options.size() < 2) {
            throw new UnfitGap("question.cloze.oneOption", answers.number());
        }
        if (new HashSet<>(options.stream().map(o -> o.text().text()).toList()).size() < options.size()) {
            throw new UnfitGap("question.cloze.sameOptions", answers.number());
        }
        return new SingleChoice(null, options, shuffled, null, null);
    }

    /** As in GIFT {@code 3.14:0.01} and {@code 3..4}; besides, {@code 200:5%} allows a share. */
    private static AcceptedNumber number(GapAnswers.One answer, int gap) {
        try {
            var text = answer.text();
            int range = text.indexOf("..");
            int colon = text.indexOf(':');
            if (range > 0) {
                return AcceptedNumber.between(TypedNumber.read(text.substring(0, range)), TypedNumber.read(text.substring(range + 2)), answer.weight(), answer.feedback());
            }
            if (colon < 0) {
                return AcceptedNumber.within(TypedNumber.read(text), null, answer.weight(), answer.feedback());
            }
            var value = TypedNumber.read(text.substring(0, colon));
            var nearness = text.substring(colon + 1).strip();
            return nearness.endsWith("%")
                ? AcceptedNumber.withinShare(value, TypedNumber.read(nearness.substring(0, nearness.length() - 1)).movePointLeft(2), answer.weight(), answer.feedback())
                : AcceptedNumber.within(value, TypedNumber.read(nearness), answer.weight(), answer.feedback());
        } catch (NotANumber | IllegalArgumentException unfit) {
            throw new UnfitGap("question.cloze.notANumber", gap, answer.text());
        }
    }

    static String typed(AcceptedNumber number) {
        if (number.value() == null) {
            return number.least().toPlainString() + ".." + number.most().toPlainString();
        }
        var nearness = number.relative() ? number.tolerance().movePointRight(2).stripTrailingZeros().toPlainString() + "%" : number.tolerance().toPlainString();
        return number.value().toPlainString() + (number.tolerance().signum() == 0 ? "" : ":" + nearness);
    }
}
