package org.roundtable.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.assignment.BlindWork;
import org.roundtable.assignment.WorkPlace;
import org.roundtable.review.GivingSheet;
import org.roundtable.review.NewerReview;
import org.roundtable.review.ReceivedRow;
import org.roundtable.review.ReceivedSheet;
import org.roundtable.review.ReviewSheet;
import org.roundtable.review.Reviewing;
import org.roundtable.review.RoundFacts;
import org.roundtable.review.RoundSheet;
import org.roundtable.review.RoundState;
import org.roundtable.review.RunningReviews;
import org.roundtable.rubric.Picks;
import org.roundtable.rubric.Rubric;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

class ReviewPagesTest {

    private static final Instant LATER = Instant.parse("2026-03-09T09:00:00Z");
    private static final WorkPlace PLACE = new WorkPlace(1L, "Asking", 7L, "Spring", ZoneId.of("Europe/Berlin"), 3L, "Ask one");
    private static final Rubric RUBRIC = Rubric.read("Clear\n0 - no\n1 - yes\nShort\n0 - no\n1 - yes");

    private final List<String> asked = new ArrayList<>();
    private final Say say = new Say() {
        @Override public void info(String key, Object... arguments) {
            asked.add(key);
        }
    };

    @Test
    void what_is_typed_and_picked_is_handed_in_for_the_review_that_was_shown() {
        var page = giving(true);
        page.load();
        assertThat(page.getText()).isEqualTo("Half.");
        assertThat(page.getPicked()).containsExactly(1, null);
        assertThat(page.levels(1)).containsExactly(0, 1);
        page.setText("Whole.");
        page.getPicked()[1] = 0;

        assertThat(page.handIn()).isEqualTo("give?faces-redirect=true&offering=7&activity=3");
        page.save();
        page.giveBack();
        assertThat(asked).containsExactly("handIn 5 Whole. [1, 0] 2", "review.give.handedIn", "draft 5 Whole. [1, 0] 2", "review.give.saved", "giveBack 5", "review.give.gaveBack");
    }

    @Test
    void a_draft_that_is_not_kept_is_not_called_saved() {
        var page = giving(false);
        page.load();

        assertThatThrownBy(page::save).isInstanceOf(NewerReview.class);
        assertThat(asked).doesNotContain("review.give.saved");
    }

    @Test
    void says_so_where_there_is_nothing_to_review() {
        giving(true).next();

        assertThat(asked).containsExactly("review.give.none");
    }

    @Test
    void the_hour_a_round_closes_is_the_offerings() {
        var page = new ReviewRoundPage();
        page.say = say;
        page.running = new RunningReviews() {
            @Override public RoundSheet sheet(Long activity, Long offering, int page) {
                return new RoundSheet(PLACE, true, null, null, null, null, null, 0, 0, 0, List.of(), 0, 0);
            }

            @Override public void open(Long activity, Long offering, RoundFacts facts, boolean whenDue) {
                asked.add("open %d in %d: %d, %d until %s, %s".formatted(activity, offering, facts.must(), facts.need(), facts.until(), whenDue));
            }
        };
        page.setOffering(7L);
        page.setActivity(3L);
        page.setMust(4);
        page.setUntil(LocalDateTime.parse("2026-03-09T10:00"));
        page.setWhenDue(true);

        page.open();

        assertThat(asked).containsExactly("open 3 in 7: 4, 3 until 2026-03-09T09:00:00Z, true", "review.round.opened");
    }

    @Test
    void an_author_reads_which_level_was_picked() {
        var page = new ReviewReceivedPage();
        page.reviewing = new Reviewing() {
            @Override public ReceivedSheet received(Long activity, Long offering) {
                return new ReceivedSheet(PLACE, RoundState.CLOSED, LATER, RUBRIC, List.of());
            }
        };
        page.setOffering(7L);
        page.setActivity(3L);

        assertThat(page.level(new ReceivedRow(1, "Good.", new Picks(List.of(1, 0))), 0)).isEqualTo("yes");
    }

    @Test
    void without_an_activity_nothing_is_there() {
        assertThatThrownBy(() -> new ReviewGivePage().getSheet()).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> new ReviewRoundPage().getSheet()).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> new ReviewReceivedPage().getSheet()).isInstanceOf(NotThere.class);
    }

    private ReviewGivePage giving(boolean kept) {
        var page = new ReviewGivePage();
        page.say = say;
        page.setOffering(7L);
        page.setActivity(3L);
        page.reviewing = new Reviewing() {
            @Override public GivingSheet open(Long activity, Long offering, Long review) {
                return new GivingSheet(PLACE, RoundState.OPEN, LATER, LATER, true, 0, 3, false, "Ask.", RUBRIC,
                    new ReviewSheet(5L, new BlindWork("Why?", List.of()), "Half.", new Picks(Arrays.asList(1, null)), 2, false, false, LATER, true), List.of());
            }

            @Override public Optional<Long> next(Long activity, Long offering) {
                return Optional.empty();
            }

            @Override public boolean draft(Long id, String text, Picks picks, long revision) {
                asked.add("draft %d %s %s %d".formatted(id, text, picks.levels(), revision));
                return kept;
            }

            @Override public void handIn(Long id, String text, Picks picks, long revision) {
                asked.add("handIn %d %s %s %d".formatted(id, text, picks.levels(), revision));
            }

            @Override public void giveBack(Long id) {
                asked.add("giveBack " + id);
            }
        };
        return page;
    }
}
