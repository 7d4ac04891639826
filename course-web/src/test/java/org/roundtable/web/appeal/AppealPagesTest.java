package org.roundtable.web.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.roundtable.appeal.AnsweringAppeals;
import org.roundtable.appeal.Answerer;
import org.roundtable.appeal.AppealRow;
import org.roundtable.appeal.AppealSheet;
import org.roundtable.appeal.AppealState;
import org.roundtable.appeal.Unfit;
import org.roundtable.appeal.Appealing;
import org.roundtable.shared.Page;
import org.roundtable.web.shared.Say;

class AppealPagesTest {

    private final List<String> asked = new ArrayList<>();
    private final Say say = new Say() {
        @Override public void info(String key, Object... arguments) {
            asked.add(key);
        }
    };

    @Test
    void what_is_typed_is_sent_and_the_page_shows_what_became_of_it() {
        var page = new AppealAskPage();
        page.say = say;
        page.appealing = new Appealing() {
            @Override public void appeal(Long attempt, int slot, String reason) {
                asked.add("appeal %d in %d: %s".formatted(slot, attempt, reason));
            }
        };
        page.setAttempt(7L);
        page.setSlot(3);
        page.setReason("I said both.");

        assertThat(page.send()).isEqualTo("ask?faces-redirect=true&includeViewParams=true");
        assertThat(asked).containsExactly("appeal 3 in 7: I said both.", "appeal.ask.sent");
    }

    @Test
    void an_appeal_is_answered_in_one_of_three_ways() {
        var page = new AppealAnswerPage();
        page.say = say;
        page.answering = new AnsweringAppeals() {
            @Override public void letStand(Long id, String words) {
                asked.add("stands " + id + ": " + words);
            }

            @Override public void markOtherwise(Long id, BigDecimal points, String words) {
                asked.add("other " + id + ": " + points + ", " + words);
            }

            @Override public void pointToRepair(Long id, String words) {
                asked.add("repaired " + id + ": " + words);
            }
        };
        page.setId(7L);
        page.setWords("Both sides are there.");

        page.letStand();
        page.pointToRepair();
        page.setPoints(new BigDecimal("1.5"));
        page.markOtherwise();

        assertThat(asked).filteredOn(line -> !line.startsWith("appeal.")).containsExactly("stands 7: Both sides are there.", "repaired 7: Both sides are there.",
            "other 7: 1.5, Both sides are there.");
        assertThatThrownBy(page::letStand).as("points are typed").isInstanceOf(Unfit.class);
    }

    @Test
    void a_page_that_a_decision_overtook_shows_what_can_be_answered_now_and_keeps_the_words() {
        var page = new AppealAnswerPage();
        page.say = say;
        page.answering = new AnsweringAppeals() {
            @Override public AppealSheet sheet(Long id) {
                return appeal(asked.isEmpty());
            }

            @Override public void markOtherwise(Long id, BigDecimal points, String words) {
                asked.add("other");
                throw new Unfit("appeal.notByHand");
            }

            @Override public void letStand(Long id, String words) {
                asked.add("stands: " + words);
            }
        };
        page.load();
        page.setWords("Both sides are there.");
        page.setPoints(BigDecimal.ONE);

        assertThatThrownBy(page::markOtherwise).isInstanceOf(Unfit.class);

        assertThat(page.getSheet().byHand()).isFalse();
        page.letStand();
        assertThat(asked).containsExactly("other", "stands: Both sides are there.", "appeal.answer.answered");
    }

    @Test
    void a_list_that_is_longer_than_a_page_says_how_many_there_are() {
        var page = new AppealOpenPage();
        page.answering = new AnsweringAppeals() {
            @Override public Page<AppealRow> open(Long offering, boolean testRun, int page) {
                return new Page<>(LongStream.range(0, 50).mapToObj(id -> row(id)).toList(), 101);
            }
        };
        page.setOffering(1L);
        page.setPage(-3);

        assertThat(page.getPages()).isEqualTo(3);
        assertThat(page.getRows()).hasSize(50);
        assertThat(page.getPage()).isZero();
    }

    private static AppealSheet appeal(boolean byHand) {
        return new AppealSheet(7L, 1L, 2L, "Exam", "Spring", false, 3L, null, null, null, null, byHand, true, Answerer.TEAM, true, true, false, !byHand, Instant.EPOCH, "I said both.",
            AppealState.OPEN, BigDecimal.ONE, null, null, null);
    }

    private static AppealRow row(Long id) {
        return new AppealRow(id, 1L, "Fractions", 2L, "Exam", "Discuss", Instant.EPOCH, Answerer.TEAM, true);
    }
}
