package org.roundtable.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.assessment.Assessment;
import org.roundtable.attempt.AnsweredItems;
import org.roundtable.course.Offering;
import org.roundtable.question.Answer;
import org.roundtable.question.Content;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.Option;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.Questions;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TrueFalse;

/** Works out how the questions of a test worked, in three statements however many there are. */
@Dependent
class Items {

    /** Fewer are behind no index. */
    static final int ENOUGH = 30;
    private static final double WEAK = .1;

    @Inject AnsweredItems answered;
    @Inject Questions questions;

    ItemSheet of(Offering offering, Assessment test) {
        var answers = answered.of(offering.id(), test.id()).stream()
            .map(row -> new ItemAnswer(row.attempt(), row.question(), row.points().doubleValue(), row.marks().doubleValue(), row.answer())).toList();
        var analysis = new ItemAnalysis(answers);
        var hidden = analysis.persons() < Evaluating.FEWEST;
        var outOf = answers.stream().collect(Collectors.groupingBy(ItemAnswer::person, Collectors.summingDouble(ItemAnswer::marks))).values().stream().distinct().toList();
        return new ItemSheet(offering.id(), test.activity().id(), test.activity().title(), offering.course().title(), offering.title(), analysis.persons(),
            hidden ? 0 : analysis.mean(), hidden ? 0 : Math.sqrt(analysis.variance()), outOf.size() == 1 ? outOf.get(0) : null, analysis.same(),
            hidden ? null : boxed(analysis.alpha()), hidden ? null : boxed(analysis.sem()), hidden ? List.of() : rows(analysis));
    }

    private List<ItemRow> rows(ItemAnalysis analysis) {
        var versions = questions.versions(analysis.items()).stream().collect(Collectors.toMap(QuestionVersion::id, version -> version));
        var rows = new ArrayList<ItemRow>();
        for (var item : analysis.items()) {
            // of a question drawn by four learners nothing is shown either
            if (analysis.n(item) >= Evaluating.FEWEST) {
                rows.add(row(analysis, versions.get(item), rows.size() + 1));
            }
        }
        return rows;
    }

    private static ItemRow row(ItemAnalysis analysis, QuestionVersion version, int place) {
        var item = version.id();
        var enough = analysis.n(item) >= ENOUGH;
        var content = version.content();
        var options = options(analysis, item, content, enough);
        var discrimination = enough ? boxed(analysis.discrimination(item)) : null;
        return new ItemRow(item, place, version.question().name(), version.number(), content.type(), analysis.n(item), analysis.facility(item), discrimination,
            flags(analysis.facility(item), discrimination, enough, options), options);
    }

    private static List<ItemFlag> flags(double facility, Double discrimination, boolean enough, List<ItemRow.OptionRow> options) {
        var flags = new ArrayList<ItemFlag>();
        if (discrimination != null && discrimination < WEAK) {
            flags.add(discrimination < 0 ? ItemFlag.NEGATIVE : ItemFlag.WEAK);
        }
        if (options.stream().anyMatch(option -> !option.right() && option.discrimination() != null && option.discrimination() > WEAK)) {
            flags.add(ItemFlag.ATTRACTIVE);
        }
        if (enough && options.size() > 2 && options.stream().anyMatch(option -> !option.right() && option.chosen() == 0)) {
            flags.add(ItemFlag.UNUSED);
        }
        if (facility < .2) {
            flags.add(ItemFlag.HARD);
        }
        if (facility > .95) {
            flags.add(ItemFlag.EASY);
        }
        if (!enough) {
            flags.add(ItemFlag.FEW);
        }
        return List.copyOf(flags);
    }

    private static List<ItemRow.OptionRow> options(ItemAnalysis analysis, Long item, Content content, boolean enough) {
        var counts = analysis.answers(item);
        Map<String, Set<String>> chosen = new HashMap<>();
        counts.keySet().forEach(answer -> chosen.put(answer, chosen(answer)));
        return offered(content).stream().map(option -> {
            var taken = counts.entrySet().stream().filter(entry -> chosen.get(entry.getKey()).contains(option.id())).mapToLong(Map.Entry::getValue).sum();
            var discrimination = enough ? boxed(analysis.discrimination(item, answer -> chosen.get(String.valueOf(answer)).contains(option.id()))) : null;
            return new ItemRow.OptionRow(option.id(), option.text().toWords(), option.earns(), taken, (double) taken / analysis.n(item), discrimination);
        }).toList();
    }

    private static List<Option> offered(Content content) {
        if (content instanceof SingleChoice c) {
            return c.options();
        } else if (content instanceof MultipleChoice c) {
            return c.options();
        } else if (content instanceof TrueFalse c) {
            return List.of(truth(TrueFalse.TRUE, c.truth()), truth(TrueFalse.FALSE, !c.truth()));
        }
        return List.of();
    }

    private static Option truth(String id, boolean right) {
        return new Option(id, null, right ? BigDecimal.ONE : BigDecimal.ZERO, null);
    }

    private static Set<String> chosen(String answer) {
        if (answer.equals("null")) {
            return Set.of();
        }
        var read = Answer.of(answer);
        return read instanceof Answer.Choice choice ? Set.of(choice.option()) : read instanceof Answer.Choices choices ? choices.options() : Set.of();
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
