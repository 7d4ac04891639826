package org.roundtable.web.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.question.AcceptedNumber;
import org.roundtable.question.AcceptedText;
import org.roundtable.question.ClozeSyntax;
import org.roundtable.question.Content;
import org.roundtable.question.Difficulty;
import org.roundtable.question.Essay;
import org.roundtable.question.FileRules;
import org.roundtable.question.FileUpload;
import org.roundtable.question.Matching;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.NotANumber;
import org.roundtable.question.Numeric;
import org.roundtable.question.Option;
import org.roundtable.question.Ordering;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.QuestionSheet;
import org.roundtable.question.QuestionState;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.ShortText;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TrueFalse;
import org.roundtable.question.UnfitGap;
import org.roundtable.question.Units;
import org.roundtable.rubric.Rubric;
import org.roundtable.shared.MediaType;

class QuestionFormTest {

    static final RichText STEM = RichText.markdown("Which?");
    static final RichText SAYS = RichText.html("<p>So.</p>");

    static Stream<Content> contents() {
        return Stream.of(
            new SingleChoice(STEM, List.of(option("a", "1"), option("b", "0"), option("c", "0")), false, SAYS, SAYS),
            new SingleChoice(STEM, List.of(option("a", "1"), option("b", "0.25"), option("c", "-1")), true, null, null),
            new MultipleChoice(STEM, List.of(option("a", "0.3333333"), option("b", "0.3333333"), option("c", "0.3333333"), option("d", "0")), ScoringMode.PROPORTIONAL, true, null, null),
            new MultipleChoice(STEM, List.of(option("a", "0.5"), option("b", "0.5"), option("d", "-0.5")), ScoringMode.PROPORTIONAL_WITH_PENALTY, true, null, null),
            new MultipleChoice(STEM, List.of(option("a", "0.8"), option("b", "0.2"), option("d", "-1")), ScoringMode.PROPORTIONAL_WITH_PENALTY, true, null, null),
            new TrueFalse(STEM, false, SAYS, RichText.markdown("no"), SAYS, null),
            new ShortText(STEM, List.of(new AcceptedText("*Colombo", BigDecimal.ONE, SAYS), new AcceptedText("Cristo*", new BigDecimal("0.5"), null)), true, false, null, null),
            new Numeric(STEM, List.of(AcceptedNumber.within(new BigDecimal("3.14"), new BigDecimal("0.01"), BigDecimal.ONE, SAYS),
                AcceptedNumber.withinShare(new BigDecimal("-200"), new BigDecimal("0.05"), new BigDecimal("0.5"), null),
                AcceptedNumber.between(new BigDecimal("1800"), new BigDecimal("1850"), new BigDecimal("0.25"), null)), SAYS, null, null),
            Matching.of(STEM, List.of(new Matching.Pair(RichText.markdown("Italy"), RichText.plain("Rome")), new Matching.Pair(SAYS, RichText.plain("Rome"))),
                List.of(RichText.plain("Lima")), ScoringMode.ALL_OR_NOTHING, SAYS, null),
            new Numeric(STEM, List.of(AcceptedNumber.within(new BigDecimal("3500"), BigDecimal.ZERO, BigDecimal.ONE, null)), null,
                Units.read("m\nkm = 1000", true, new BigDecimal("0.5")), null, null),
            new Ordering(STEM, List.of(new Ordering.Item(null, RichText.markdown("Dig")), new Ordering.Item(null, RichText.plain("Sow")), new Ordering.Item(null, SAYS)),
                ScoringMode.PROPORTIONAL_WITH_PENALTY, SAYS, null),
            ClozeSyntax.read(RichText.markdown("Norway: {1:SHORTANSWER:=Oslo~%50%Christiania#Until 1925}, {2:NUMERICAL:=3.14:0.01} and {1:MULTICHOICE_S:a~=b}."),
                ScoringMode.ALL_OR_NOTHING, SAYS, SAYS),
            new Essay(STEM, null, null, Rubric.read("Argument\n0 – none\n2 – follows").criteria(), 0, null, null),
            new FileUpload(STEM, RichText.markdown("A photograph will do"), new FileRules(3, 5, Set.of(MediaType.PDF, MediaType.JPEG)), RichText.markdown("Depth"),
                Rubric.read("Argument\n0 – none\n2 – follows").criteria(), SAYS, null),
            new Essay(STEM, RichText.markdown("Two examples"), RichText.markdown("Depth"), 300, null, null));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void opening_and_saving_changes_nothing(Content content) {
        assertThat(form(content, 1).content()).isEqualTo(content);
        assertThat(form(content, 0).content().json()).as("options of what was never published are named anew, after the same texts").isEqualTo(content.json());
    }

    @Test
    void ticking_alone_gives_equal_shares() {
        var form = form(new MultipleChoice(STEM, List.of(option("a", "0"), option("b", "0"), option("c", "0")), ScoringMode.PROPORTIONAL_WITH_PENALTY, true, null, null), 0);
        form.getRows().getParts().get(0).setRight(true);
        form.getRows().getParts().get(2).setRight(true);

        assertThat(((MultipleChoice) form.content()).options()).extracting(o -> o.weight().toPlainString()).containsExactly("0.5", "-0.5", "0.5");
    }

    @Test
    void rows_left_empty_are_none_and_there_are_always_some_to_type_in() {
        var form = form(new SingleChoice(STEM, List.of(), true, null, null), 0);

        assertThat(form.getRows().getParts()).hasSize(4);
        assertThat(((SingleChoice) form.content()).options()).isEmpty();
    }

    @Test
    void a_row_moves_and_goes_and_never_out_of_bounds() {
        var form = form(new SingleChoice(STEM, List.of(option("a", "1"), option("b", "0"), option("c", "0"), option("d", "0")), true, null, null), 0);

        form.getRows().move(0, 1);
        form.getRows().remove(3);
        form.getRows().move(0, -1);
        form.getRows().remove(9);

        assertThat(form.getRows().getParts()).extracting(p -> p.getText().getText()).containsExactly("b", "a", "c");
    }

    @Test
    void a_half_typed_number_is_refused_and_kept() {
        var form = form(new Numeric(STEM, List.of(), null, null, null), 0);
        form.getRows().getParts().get(0).getText().setText("10e");

        assertThatThrownBy(form::content).isInstanceOf(NotANumber.class);
        assertThat(form.getRows().getParts().get(0).getText().getText()).isEqualTo("10e");
    }

    @Test
    void a_gap_that_makes_no_sense_yet_is_refused_and_kept() {
        var form = form(ClozeSyntax.read(STEM, null, null, null), 0);
        form.getStem().setText("Norway: {1:SHORTANSWER:=Os");

        assertThatThrownBy(form::content).isInstanceOf(UnfitGap.class);
        assertThat(form.getStem().getText()).isEqualTo("Norway: {1:SHORTANSWER:=Os");
    }

    @Test
    void a_worth_beyond_the_whole_is_the_whole() {
        var form = form(new ShortText(STEM, List.of(new AcceptedText("a", BigDecimal.ONE, null)), false, false, null, null), 0);
        form.getRows().getParts().get(0).setWorth("150 %");

        assertThat(((ShortText) form.content()).accepted().get(0).weight()).isEqualByComparingTo("1");
    }

    @Test
    void a_range_typed_the_wrong_way_round_is_turned() {
        var form = form(new Numeric(STEM, List.of(), null, null, null), 0);
        var row = form.getRows().getParts().get(0);
        row.setCloseness(PartForm.Closeness.RANGE);
        row.getText().setText("5");
        row.getOther().setText("1");

        assertThat(((Numeric) form.content()).accepted().get(0).inWords()).isEqualTo("1 – 5");
    }

    @Test
    void facts_come_back_as_typed() {
        var form = form(contents().findFirst().orElseThrow(), 0);
        form.getFacts().setTags("Maps, capitals");
        form.getFacts().setMarks("2,5");

        assertThat(form.getFacts().value()).isEqualTo(new QuestionFacts("Title", "Category", "Objective", Difficulty.HARD, Set.of("capitals", "maps")));
        assertThat(form.getFacts().marks()).isEqualByComparingTo("2.5");
    }

    static QuestionForm form(Content content, int published) {
        return QuestionForm.of(sheet(content, published));
    }

    static QuestionSheet sheet(Content content, int published) {
        return new QuestionSheet(7L, 3, 1L, "Course", published > 0 ? QuestionState.READY : QuestionState.DRAFT,
            new QuestionFacts("Title", "Category", "Objective", Difficulty.HARD, Set.of("tag")), BigDecimal.ONE, content, false, published, content.gaps(), "Amal", Instant.EPOCH);
    }

    private static Option option(String text, String weight) {
        return new Option(null, RichText.markdown(text), new BigDecimal(weight), null);
    }
}
