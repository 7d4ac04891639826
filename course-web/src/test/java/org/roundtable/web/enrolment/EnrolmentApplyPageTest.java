package org.roundtable.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.roundtable.course.Admission;
import org.roundtable.course.OfferingState;
import org.roundtable.enrolment.ApplySheet;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.enrolment.Enrolling;
import org.roundtable.enrolment.Standing;
import org.roundtable.web.shared.Say;

class EnrolmentApplyPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final EnrolmentApplyPage page = new EnrolmentApplyPage();
    private String typed;

    @Test
    void who_is_on_the_way_is_shown_where_they_stand() {
        given(sheet(Admission.OPEN, 3, 0, standing(EnrolmentState.WAITLISTED, false)));

        assertThat(page.load()).startsWith("status?faces-redirect=true");
    }

    @Test
    void who_left_may_ask_again() {
        given(sheet(Admission.OPEN, 3, 0, standing(EnrolmentState.WITHDRAWN, true)));

        assertThat(page.load()).isNull();
        assertThat(page.isClosed()).isFalse();
    }

    @Test
    void promises_what_will_happen() {
        given(sheet(Admission.OPEN, 3, 0, null));
        assertThat(page.getButton()).isEqualTo("enrolment.apply.button.place");
        given(sheet(Admission.OPEN, 0, 2, null));
        assertThat(page.getButton()).isEqualTo("enrolment.apply.button.waiting");
        given(sheet(Admission.APPROVAL, 3, 0, null));
        assertThat(page.getAfter()).isEqualTo("enrolment.apply.after.team");
    }

    @Test
    void offers_nothing_to_who_was_not_invited() {
        given(sheet(Admission.INVITATION, 3, 0, null));

        assertThat(page.isClosed()).isTrue();
    }

    @Test
    void hands_on_the_key() {
        given(sheet(Admission.KEY, 3, 0, null));
        page.setKey("sesame");

        assertThat(page.apply()).startsWith("status?faces-redirect=true");
        assertThat(typed).isEqualTo("sesame");
    }

    private void given(ApplySheet sheet) {
        page.enrolling = new Enrolling() {
            @Override
            public ApplySheet sheet(Long offering) {
                return sheet;
            }

            @Override
            public Standing apply(Long offering, String key) {
                typed = key;
                return null;
            }
        };
        page.say = new Say() {
            @Override
            public String of(String key, Object... arguments) {
                return key;
            }
        };
        page.setOffering(7L);
        page.load();
    }

    private static ApplySheet sheet(Admission admission, int free, long waiting, Standing standing) {
        return new ApplySheet(7L, 1L, "Course", "Spring", DAY, DAY, ZoneOffset.UTC, OfferingState.OPEN, admission, false, 20, free, waiting, false, false, standing);
    }

    private static Standing standing(EnrolmentState state, boolean again) {
        return new Standing(3L, 7L, 1L, "Course", "Spring", DAY, DAY, ZoneOffset.UTC, OfferingState.OPEN, state, Instant.EPOCH, 0, null, null, null, false, false, again);
    }
}
