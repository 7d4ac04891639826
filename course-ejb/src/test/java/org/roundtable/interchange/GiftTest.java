package org.roundtable.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.question.AcceptedNumber;
import org.roundtable.question.AcceptedText;
import org.roundtable.question.Content;
import org.roundtable.question.Essay;
import org.roundtable.question.Matching;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.Numeric;
import org.roundtable.question.Ordering;
import org.roundtable.question.Option;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.ShortText;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TextFormat;
import org.roundtable.question.TrueFalse;

class GiftTest {

    @Test
    void a_choice_of_one_has_an_equals_sign() {
        var choice = (SingleChoice) content("Which river flows through Lyon? {~Seine =Rhône#And the Saône. ~%25%Loire#Near, once.}");

        assertThat(choice.stem()).isEqualTo(RichText.plain("Which river flows through Lyon?"));
        assertThat(choice.options()).extracting(o -> o.text().text(), o -> o.weight().toPlainString(), o -> o.feedback().text())
            .containsExactly(tuple("Seine", "0", ""), tuple("Rhône", "1", "And the Saône."), tuple("Loire", "0.25", "Near, once."));
    }

    @Test
    void tildes_alone_make_a_choice_of_several_with_penalty() {
        var choice = (MultipleChoice) content("Primes? {~%50%2 ~%50%3 ~%-100%4 ~%-100%6}");

        assertThat(choice.options()).extracting(Option::weight).usingElementComparator(BigDecimal::compareTo)
            .containsExactly(new BigDecimal("0.5"), new BigDecimal("0.5"), BigDecimal.ONE.negate(), BigDecimal.ONE.negate());
    }

    @Test
    void several_equals_signs_mean_that_any_of_them_is_right_and_the_report_says_so() {
        var found = one("A vowel? {=a =e ~x}");

        assertThat(found.content()).isInstanceOf(SingleChoice.class);
        assertThat(found.remarks()).containsExactly(new Remark("interchange.gift.anyOfSeveral", List.of("2")));
    }

    @Test
    void weights_that_do_not_add_up_and_free_ticks_are_remarked() {
        assertThat(one("Even? {~%50%2 ~%30%4 ~5}").remarks()).containsExactly(
            new Remark("interchange.gift.weightsDoNotAddUp", List.of("80")), new Remark("interchange.gift.tickingAllWins", List.of()));
    }

    @Test
    void a_choice_without_a_right_option_is_kept_as_a_draft() {
        var found = one("Which? {~one ~two}");

        assertThat(found.fate()).isEqualTo(Fate.DRAFT);
        assertThat(found.remarks()).contains(Remark.of("question.gap.noRightOption"));
    }

    @Test
    void the_older_mark_for_a_right_option_is_known() {
        var choice = (SingleChoice) content("Which? {~one ~=two}");

        assertThat(choice.options()).extracting(o -> o.text().text(), Option::earns).containsExactly(tuple("one", false), tuple("two", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{T}", "{TRUE}", "{true}", "{ T }", "{T#no#yes}", "{\nTRUE\n}"})
    void a_statement_may_be_true(String key) {
        assertThat(((TrueFalse) content("The Nile is in Africa." + key)).truth()).isTrue();
    }

    @Test
    void the_first_comment_on_a_statement_is_for_those_who_err() {
        var right = (TrueFalse) content("The Nile is in Africa.{T#Look at a map.#Yes.}");
        var wrong = (TrueFalse) content("The Nile is in Asia.{F#Look at a map.#Yes.}");

        assertThat(right.whenFalse().text()).isEqualTo("Look at a map.");
        assertThat(right.whenTrue().text()).isEqualTo("Yes.");
        assertThat(wrong.whenTrue().text()).isEqualTo("Look at a map.");
        assertThat(wrong.whenFalse().text()).isEqualTo("Yes.");
    }

    @Test
    void an_order_is_a_line_for_each_item_behind_its_settings() {
        var order = (Ordering) content("::Garden::In which order? {>4 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST\nDig\nSow\n\nWater \\= pour\nReap\n}");

        assertThat(order.items()).extracting(i -> i.text().text()).containsExactly("Dig", "Sow", "Water = pour", "Reap");
        assertThat(order.mode()).isEqualTo(ScoringMode.PROPORTIONAL);
        assertThat(((Ordering) content("Which order? {>3 ALL V ALL_OR_NOTHING\none\ntwo\nthree}")).mode()).isEqualTo(ScoringMode.ALL_OR_NOTHING);
        assertThat(((Ordering) content("Which order? {>\nAllow\nHold\nVote}")).items()).extracting(i -> i.text().text()).containsExactly("Allow", "Hold", "Vote");
    }

    @Test
    void an_order_that_was_asked_or_graded_otherwise_says_so() {
        assertThat(one("Which order? {>2 RANDOM VERTICAL ABSOLUTE_POSITION\none\ntwo\nthree}").remarks())
            .containsExactly(Remark.of("interchange.gift.orderOfAll"), Remark.of("interchange.gift.orderGraded", "ABSOLUTE_POSITION"));
        assertThat(one("Which order? {>1 ALL\none}").fate()).isEqualTo(Fate.DRAFT);
    }

    @Test
    void a_short_text_has_only_right_answers_with_or_without_weights() {
        var text = (ShortText) content("Who sailed in 1492? {=Colombo =%50%Cristo*#The whole name\\=better}");

        assertThat(text.accepted()).extracting(AcceptedText::text, a -> a.weight().toPlainString(), a -> a.feedback().text())
            .containsExactly(tuple("Colombo", "1", ""), tuple("Cristo*", "0.5", "The whole name=better"));
    }

    @Test
    void a_single_word_in_braces_is_a_short_text() {
        assertThat(((ShortText) content("Two plus two is {four}.")).accepted()).extracting(AcceptedText::text).containsExactly("four");
        assertThat(content("Two plus two is {four}.").stem().text()).isEqualTo("Two plus two is _____.");
    }

    @Test
    void numbers_have_tolerances_ranges_and_weights() {
        var numeric = (Numeric) content("When? {#=1822:0#Exactly. =%50%1822:2 =%25%1800..1850#Nearly. ~#Look it up.}");

        assertThat(numeric.accepted()).extracting(AcceptedNumber::inWords, a -> a.weight().toPlainString(), a -> a.feedback().text())
            .containsExactly(tuple("1822", "1", "Exactly."), tuple("1822 ± 2", "0.5", ""), tuple("1800 – 1850", "0.25", "Nearly."));
        assertThat(numeric.otherwise().text()).isEqualTo("Look it up.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{#3.141..3.142}", "{#3.1415:0.0005}", "{#-3}", "{#.5}", "{# 1e3 }", "{#3,5:0,1}", "{#-3..-1}"})
    void a_number_may_stand_alone(String key) {
        assertThat(((Numeric) content("How much? " + key)).accepted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{#}", "{#three}", "{#3 kg}", "{#5..1}", "{#3:-1}", "{#1:2:3}", "{#=*#any}"})
    void a_number_that_is_none_is_left_with_the_reason(String key) {
        var found = one("How much? " + key);

        assertThat(found.fate()).isEqualTo(Fate.LEFT);
        assertThat(found.remarks()).extracting(Remark::messageKey).hasSize(1).allMatch(m -> m.equals("interchange.gift.notANumber") || m.equals("interchange.gift.noNumber"));
        assertThat(found.text()).contains(key);
    }

    @Test
    void pairs_may_come_with_distractors() {
        var matching = (Matching) content("Match. {=cat -> cats =[html]<b>mouse</b> -> mice = -> dogs####Plural}");

        assertThat(matching.prompts()).extracting(Matching.Prompt::text).containsExactly(RichText.plain("cat"), RichText.html("<b>mouse</b>"));
        assertThat(matching.targets()).extracting(t -> t.text().text()).containsExactly("cats", "mice", "dogs");
        assertThat(matching.feedback().text()).isEqualTo("Plural");
    }

    @Test
    void a_pair_without_its_arrow_is_left_with_the_reason() {
        assertThat(one("Match. {=cat -> cats =mouse}").remarks()).containsExactly(Remark.of("interchange.gift.pairWithoutArrow", "mouse"));
    }

    @Test
    void an_empty_key_asks_for_an_essay() {
        assertThat(content("Write about rain. {####Thank you.}")).isInstanceOf(Essay.class)
            .extracting(c -> c.feedback().text()).isEqualTo("Thank you.");
    }

    @Test
    void a_text_without_a_key_is_no_question_but_is_named() {
        var found = one("::Part one::Read this first.");

        assertThat(found.fate()).isEqualTo(Fate.LEFT);
        assertThat(found.title()).isEqualTo("Part one");
        assertThat(found.text()).isEqualTo("Read this first.");
        assertThat(found.remarks()).containsExactly(Remark.of("interchange.gift.description"));
    }

    @Test
    void titles_categories_ids_and_tags_go_with_their_questions() {
        var found = read("""
            $CATEGORY: $course$/top/Rivers/France

            // question: 7  name: Lyon
            // [id:r-1] [tag:water] [tag:with \\] bracket]
            ::Lyon\\: the river::Which?{=Rhône ~Seine}

            $CATEGORY: Lakes
            And this? {T}
            """);

        assertThat(found).extracting(Found::fate, Found::from, Found::to, Found::title, Found::category).containsExactly(
            tuple(Fate.HEEDED, 1, 1, "$course$/top/Rivers/France", "$course$/top/Rivers/France"),
            tuple(Fate.READY, 3, 5, "Lyon: the river", "Rivers/France"),
            tuple(Fate.HEEDED, 7, 7, "Lakes", "Lakes"),
            tuple(Fate.READY, 8, 8, "", "Lakes"));
        assertThat(found.get(1).externalId()).isEqualTo("r-1");
        assertThat(found.get(1).tags()).containsExactly("water", "with ] bracket");
    }

    @Test
    void comments_within_a_question_are_passed_over() {
        assertThat(content("""
            // before
            Which?{
              // in between
              =a
              ~b
            }
            // after""")).isInstanceOfSatisfying(SingleChoice.class, c -> assertThat(c.options()).hasSize(2));
    }

    @Test
    void control_characters_can_be_escaped_and_other_backslashes_stay() {
        var choice = (SingleChoice) content("Is $\\\\alpha$ \\{a\\} or \\frac\\: 1\\=1\\~1\\#1? {=\\=yes\\nreally ~no}");

        assertThat(choice.stem().text()).isEqualTo("Is $\\alpha$ {a} or \\frac: 1=1~1#1?");
        assertThat(choice.options().get(0).text().text()).isEqualTo("=yes\nreally");
    }

    @Test
    void a_format_holds_for_the_whole_question_until_a_part_says_otherwise() {
        var choice = (SingleChoice) content("[markdown]*Which?* {=[plain]*this* ~that#**no**####[html]<p>so</p>}");

        assertThat(choice.stem()).isEqualTo(RichText.markdown("*Which?*"));
        assertThat(choice.options()).extracting(o -> o.text().format()).containsExactly(TextFormat.PLAIN, TextFormat.MARKDOWN);
        assertThat(choice.options().get(1).feedback()).isEqualTo(RichText.markdown("**no**"));
        assertThat(choice.feedback()).isEqualTo(RichText.html("<p>so</p>"));
    }

    @Test
    void an_unnamed_format_is_plain_unless_tags_stand_in_it() {
        assertThat(content("Is a <b and c> d? {T}").stem().format()).isEqualTo(TextFormat.PLAIN);
        assertThat(content("Is <b>a</b> bold? {T}").stem().format()).isEqualTo(TextFormat.HTML);
        assertThat(content("Fish &amp; chips? {T}").stem().format()).isEqualTo(TextFormat.HTML);
    }

    @Test
    void an_unknown_format_is_part_of_the_text() {
        assertThat(content("[sic] He goed. {F}").stem()).isEqualTo(RichText.plain("[sic] He goed."));
    }

    @Test
    void braces_of_a_formula_are_part_of_the_text_and_the_report_says_so() {
        var found = one("What is $\\frac{1}{2}$? {=0.5 ~2}");

        assertThat(found.content().stem().text()).isEqualTo("What is $\\frac{1}{2}$?");
        assertThat(found.remarks()).containsExactly(Remark.of("interchange.gift.bracesAsText"));
    }

    @Test
    void braces_of_a_formula_may_stand_in_an_option_too() {
        assertThat(((SingleChoice) content("Half? {=$\\frac{1}{2}$ ~2}")).options().get(0).text().text()).isEqualTo("$\\frac{1}{2}$");
    }

    @Test
    void two_keys_in_one_sentence_are_left_with_the_reason() {
        assertThat(one("The {=cat} sat on the {=mat}.").remarks()).containsExactly(Remark.of("interchange.gift.severalKeys"));
    }

    @Test
    void the_equals_sign_of_an_attribute_begins_no_option_and_one_within_a_word_is_remarked() {
        assertThat(((SingleChoice) content("Which? {=<span lang=\"fr\">oui</span> ~<i>no</i>}")).options()).hasSize(2);
        assertThat(((ShortText) content("Which? {=oui#<a href=\"x\">see</a>}")).accepted()).hasSize(1);
        assertThat(one("Which? {=yes ~e=mc}").remarks()).extracting(Remark::messageKey).contains("interchange.gift.equalsSign");
    }

    @Test
    void blank_lines_within_braces_do_not_part_a_question() {
        var found = read("One? {\n\n=a\n\n~b\n\n}\n\nTwo? {T}");

        assertThat(found).extracting(Found::from, Found::to, Found::fate).containsExactly(tuple(1, 7, Fate.READY), tuple(9, 9, Fate.READY));
    }

    @Test
    void questions_without_a_blank_line_between_them_are_parted() {
        var found = read("One? {T}\nTwo? {\n=a\n~b\n}\n::Three::Three? {F}\n// [tag:x]\nFour? {}");

        assertThat(found).extracting(Found::from, Found::to, f -> f.text()).containsExactly(
            tuple(1, 1, "One?"), tuple(2, 5, "Two?"), tuple(6, 6, "Three?"), tuple(7, 8, "Four?"));
        assertThat(found.get(3).tags()).containsExactly("x");
    }

    @Test
    void a_sentence_may_go_on_after_its_key_on_the_next_line() {
        assertThat(content("It falls {=down\n~up}\nand down again.").stem().text()).isEqualTo("It falls _____\nand down again.");
    }

    @Test
    void a_brace_left_open_costs_one_question() {
        var found = read("One? {T}\n\nTwo? {=a ~b\n\nA word between.\n\nThree? {F}\n\nFour} here\n\nFive? {T}");

        assertThat(found).extracting(Found::fate, f -> f.remarks().stream().map(Remark::messageKey).findFirst().orElse("")).containsExactly(
            tuple(Fate.READY, ""),
            tuple(Fate.LEFT, "interchange.gift.braceNotClosed"),
            tuple(Fate.LEFT, "interchange.gift.description"),
            tuple(Fate.READY, ""),
            tuple(Fate.LEFT, "interchange.gift.braceNotOpened"),
            tuple(Fate.READY, ""));
        assertThat(found.get(1).text()).isEqualTo("Two? {=a ~b");
    }

    @Test
    void a_title_left_open_is_part_of_the_text_and_the_report_says_so() {
        var found = one("::Lyon Which? {T}");

        assertThat(found.content().stem().text()).isEqualTo("Lyon Which?");
        assertThat(found.remarks()).containsExactly(Remark.of("interchange.gift.titleNotClosed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which? {~%101%a ~b}", "Which? {~%-1000%a =b}"})
    void a_weight_beyond_the_whole_is_left_with_the_reason(String text) {
        assertThat(one(text).remarks()).extracting(Remark::messageKey).containsExactly("interchange.gift.weightBeyond");
    }

    @Test
    void text_before_the_first_option_is_left_with_the_reason() {
        assertThat(one("Which? {well ~a =b}").remarks()).containsExactly(Remark.of("interchange.gift.textBeforeOptions", "well"));
    }

    @Test
    void the_same_option_twice_makes_a_draft() {
        assertThat(one("Which? {=a ~b ~b}").fate()).isEqualTo(Fate.DRAFT);
    }

    private static Content content(String text) {
        var found = one(text);
        assertThat(found.content()).as(found.remarks().toString()).isNotNull();
        return found.content();
    }

    private static Found one(String text) {
        assertThat(read(text)).hasSize(1);
        return read(text).get(0);
    }

    private static List<Found> read(String text) {
        return Gift.read(text).found();
    }
}
