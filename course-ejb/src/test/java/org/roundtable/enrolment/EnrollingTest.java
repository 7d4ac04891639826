package org.roundtable.enrolment;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.admittingBy;
import static org.roundtable.course.OfferingFixture.anOffering;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.moved;
import static org.roundtable.course.OfferingFixture.openOffering;
import static org.roundtable.course.OfferingFixture.withEntranceTest;
import static org.roundtable.course.OfferingFixture.withPlaces;
import static org.roundtable.enrolment.EnrolmentState.ADMITTED;
import static org.roundtable.enrolment.EnrolmentState.APPLIED;
import static org.roundtable.enrolment.EnrolmentState.ENROLLED;
import static org.roundtable.enrolment.EnrolmentState.ENTRANCE;
import static org.roundtable.enrolment.EnrolmentState.REJECTED;
import static org.roundtable.enrolment.EnrolmentState.WAITLISTED;
import static org.roundtable.enrolment.EnrolmentState.WITHDRAWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.AuditEntry;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Admission;
import org.roundtable.course.Course;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFacts;
import org.roundtable.course.OfferingState;
import org.roundtable.course.Offerings;
import org.roundtable.course.Running;
import org.roundtable.course.Upcoming;
import org.roundtable.course.Withdrawal;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class EnrollingTest extends DatabaseTest {

    private Long lead;
    private Course course;
    private Enrolling enrolling;

    @BeforeEach
    void begin() {
        lead = member("lena");
        course = publishedCourse(lead);
        enrolling = the(Enrolling.class);
    }

    @Test
    void whoever_asks_an_open_offering_gets_a_place_while_there_is_one() {
        var offering = openOffering(course, withPlaces(facts(), 1));

        assertThat(apply("amal", offering).state()).isEqualTo(ENROLLED);
        assertThat(apply("bela", offering)).satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(WAITLISTED);
            assertThat(standing.position()).isEqualTo(1);
        });
        assertThat(apply("chi", offering).position()).isEqualTo(2);
        assertThat(taken(offering)).isEqualTo(1);
        assertThat(fired(MemberApplied.class)).hasSize(3);
        assertThat(fired(MemberEnrolled.class)).hasSize(1);
        assertThat(fired(MemberWaitlisted.class)).hasSize(2);
    }

    @Test
    void asking_twice_is_asking_once() {
        var offering = openOffering(course);

        apply("amal", offering);
        var again = apply("amal", offering);

        assertThat(again.state()).isEqualTo(ENROLLED);
        assertThat(taken(offering)).isEqualTo(1);
        assertThat(fired(MemberApplied.class)).hasSize(1);
    }

    @Test
    void a_key_opens_without_regard_to_case() {
        var offering = openOffering(course, admittingBy(facts(), Admission.KEY));

        assertThatThrownBy(() -> as(member("amal"), () -> enrolling.apply(offering.id(), "sesame"))).isInstanceOf(WrongKey.class);
        assertThatThrownBy(() -> apply("amal", offering)).isInstanceOf(WrongKey.class);
        assertThat(as(member("amal"), () -> enrolling.apply(offering.id(), " Open-Sesame ")).state()).isEqualTo(ENROLLED);
    }

    @Test
    void where_the_team_decides_one_has_applied_and_holds_no_place() {
        var offering = openOffering(course, admittingBy(facts(), Admission.APPROVAL));

        assertThat(apply("amal", offering).state()).isEqualTo(APPLIED);
        assertThat(taken(offering)).isZero();
    }

    @Test
    void nobody_comes_uninvited_where_one_has_to_be_asked() {
        var offering = openOffering(course, admittingBy(facts(), Admission.INVITATION));
        assertThatThrownBy(() -> apply("amal", offering)).isInstanceOf(NotInvited.class);

        as(lead, () -> {
            the(Asking.class).ask(offering.id(), "@amal");
            return null;
        });

        assertThat(apply("amal", offering).state()).isEqualTo(ENROLLED);
    }

    @Test
    void an_invitation_to_an_address_lets_one_member_in_once() {
        var offering = openOffering(course, admittingBy(facts(), Admission.INVITATION));
        as(lead, () -> {
            the(Asking.class).ask(offering.id(), "New.Person@example.org");
            return null;
        });
        var secret = fired(MemberAsked.class).get(0).secret();

        assertThat(enrolling.invitation(secret).courseTitle()).isEqualTo("Questions that teach");
        assertThat(as(member("amal"), () -> enrolling.comeAsInvited(secret)).state()).isEqualTo(ENROLLED);
        assertThatThrownBy(() -> as(member("bela"), () -> enrolling.comeAsInvited(secret))).isInstanceOf(InvitationSpent.class);
        assertThatThrownBy(() -> enrolling.invitation(secret)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> enrolling.invitation("made-up")).isInstanceOf(NotThere.class);
    }

    @Test
    void an_invitation_taken_back_or_two_weeks_old_leads_nowhere() {
        var offering = openOffering(course, admittingBy(facts(), Admission.INVITATION));
        as(lead, () -> {
            the(Asking.class).ask(offering.id(), "one@example.org");
            the(Asking.class).ask(offering.id(), "two@example.org");
            var first = the(Asking.class).asked(offering.id(), 0).stream().filter(row -> row.email().startsWith("one")).findFirst().orElseThrow();
            the(Asking.class).takeBack(offering.id(), first.id());
            return null;
        });
        var secrets = fired(MemberAsked.class).stream().map(MemberAsked::secret).toList();

        assertThatThrownBy(() -> enrolling.invitation(secrets.get(0))).isInstanceOf(NotThere.class);
        clock.pass(ofDays(14));
        assertThatThrownBy(() -> enrolling.invitation(secrets.get(1))).isInstanceOf(NotThere.class);
    }

    @Test
    void an_invitation_is_for_the_member_it_was_sent_to() {
        var offering = openOffering(course, admittingBy(facts(), Admission.INVITATION));
        member("amal");
        as(lead, () -> {
            the(Asking.class).ask(offering.id(), "amal@example.org");
            return null;
        });
        var secret = fired(MemberAsked.class).get(0).secret();

        assertThatThrownBy(() -> as(member("bela"), () -> enrolling.comeAsInvited(secret))).isInstanceOf(InvitationSpent.class);
        assertThat(as(member("amal"), () -> enrolling.comeAsInvited(secret)).state()).isEqualTo(ENROLLED);
    }

    @Test
    void an_offering_that_is_planned_or_over_takes_nobody() {
        var planned = anOffering(course);
        var grading = moved(anOffering(course), OfferingState.GRADING);

        assertThatThrownBy(() -> apply("amal", planned)).isInstanceOf(NotEnrolling.class);
        assertThatThrownBy(() -> apply("amal", grading)).isInstanceOf(NotEnrolling.class);
        assertThatThrownBy(() -> as(member("amal"), () -> enrolling.sheet(planned.id()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(member("amal"), () -> enrolling.sheet(4711L))).isInstanceOf(NotThere.class);
    }

    @Test
    void who_teaches_does_not_learn_there() {
        var offering = openOffering(course);

        assertThatThrownBy(() -> as(lead, () -> enrolling.apply(offering.id(), null))).isInstanceOf(TeachesHere.class);
        assertThat(as(lead, () -> enrolling.sheet(offering.id())).teaches()).isTrue();
    }

    @Test
    void a_place_that_falls_free_goes_to_who_waits_longest_and_so_on() {
        var offering = openOffering(course, withPlaces(facts(), 1));
        for (var name : List.of("amal", "bela", "chi")) {
            apply(name, offering);
            clock.pass(ofHours(1));
        }

        withdraw("amal", offering);
        assertThat(standing("bela", offering)).satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(ADMITTED);
            assertThat(standing.offerUntil()).isEqualTo(clock.instant().plus(ofHours(48)));
        });
        assertThat(standing("chi", offering).position()).isEqualTo(1);
        assertThat(taken(offering)).isEqualTo(1);
        withdraw("bela", offering);
        as(member("chi"), () -> {
            enrolling.accept(offering.id());
            enrolling.accept(offering.id());
            return null;
        });

        assertThat(standing("chi", offering).state()).isEqualTo(ENROLLED);
        assertThat(taken(offering)).isEqualTo(1);
        assertThat(fired(PlaceFreed.class)).hasSize(2);
        assertThat(fired(PlaceOffered.class)).hasSize(2);
        assertThat(fired(MemberEnrolled.class)).hasSize(2);
    }

    @Test
    void an_offer_that_nobody_took_in_time_goes_to_the_next_one() {
        var offering = openOffering(course, withPlaces(facts(), 1));
        for (var name : List.of("amal", "bela", "chi")) {
            apply(name, offering);
            clock.pass(ofHours(1));
        }
        withdraw("amal", offering);
        clock.pass(ofHours(48));
        assertThat(expireOffers()).isZero();

        clock.pass(java.time.Duration.ofSeconds(1));
        assertThatThrownBy(() -> as(member("bela"), () -> {
            enrolling.accept(offering.id());
            return null;
        })).isInstanceOf(OfferExpired.class);
        assertThat(expireOffers()).isEqualTo(1);

        assertThat(standing("bela", offering)).satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(WITHDRAWN);
            assertThat(standing.cause()).isEqualTo(Cause.OFFER_EXPIRED);
            assertThat(standing.mayApplyAgain()).isTrue();
        });
        assertThat(standing("chi", offering).state()).isEqualTo(ADMITTED);
        assertThat(expireOffers()).isZero();
        assertThat(taken(offering)).isEqualTo(1);
    }

    @Test
    void more_places_let_those_in_who_wait() {
        var offering = openOffering(course, withPlaces(facts(), 1));
        for (var name : List.of("amal", "bela", "chi", "dana")) {
            apply(name, offering);
        }

        as(lead, () -> {
            var sheet = the(Running.class).sheet(offering.id());
            the(Running.class).schedule(offering.id(), sheet.version(), withPlaces(sheet.facts(), 3));
            return null;
        });

        assertThat(standing("bela", offering).state()).isEqualTo(ADMITTED);
        assertThat(standing("chi", offering).state()).isEqualTo(ADMITTED);
        assertThat(standing("dana", offering).position()).isEqualTo(1);
        assertThat(taken(offering)).isEqualTo(3);
    }

    @Test
    void one_leaves_by_the_rule_of_the_offering() {
        var never = openOffering(course, leaving(Withdrawal.NEVER, null));
        var until = openOffering(course, leaving(Withdrawal.UNTIL, LocalDate.of(2026, 3, 5)));
        apply("amal", never);
        apply("amal", until);
        apply("bela", until);

        assertThatThrownBy(() -> withdraw("amal", never)).isInstanceOf(MayNotLeave.class);
        clock.set(java.time.Instant.parse("2026-03-05T23:59:59Z"));
        withdraw("amal", until);
        withdraw("amal", until);
        clock.pass(java.time.Duration.ofSeconds(1));

        assertThat(standing("amal", until).state()).isEqualTo(WITHDRAWN);
        assertThat(fired(MemberWithdrew.class)).hasSize(1);
        assertThatThrownBy(() -> withdraw("bela", until)).isInstanceOf(MayNotLeave.class);
    }

    @Test
    void who_only_waits_or_has_applied_can_always_let_go() {
        var offering = openOffering(course, withPlaces(leaving(Withdrawal.NEVER, null), 1));
        apply("amal", offering);
        apply("bela", offering);

        withdraw("bela", offering);

        assertThat(standing("bela", offering).state()).isEqualTo(WITHDRAWN);
        assertThat(fired(PlaceFreed.class)).isEmpty();
    }

    @Test
    void who_left_may_come_back_and_queues_like_everybody() {
        var offering = openOffering(course, withPlaces(facts(), 1));
        apply("amal", offering);
        apply("bela", offering);
        withdraw("amal", offering);

        var again = apply("amal", offering);

        assertThat(again.state()).isEqualTo(WAITLISTED);
        assertThat(again.position()).isEqualTo(1);
        assertThat(again.enrolment()).isNotNull();
    }

    @Test
    void nobody_overtakes_those_who_wait() {
        var offering = openOffering(course, withPlaces(facts(), 2));
        apply("amal", offering);
        EnrolmentFixture.waitlisted(offering, member("bela"));

        assertThat(apply("chi", offering)).satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(WAITLISTED);
            assertThat(standing.position()).isEqualTo(2);
        });
    }

    @Test
    void passing_the_entrance_test_leads_to_a_place_or_to_the_waiting_list() {
        var offering = openOffering(course, withPlaces(withEntranceTest(facts()), 1));
        assertThat(apply("amal", offering).state()).isEqualTo(ENTRANCE);
        apply("bela", offering);
        assertThat(taken(offering)).isZero();

        scored("amal", offering, true, false, "80");
        scored("bela", offering, true, false, "90");
        scored("amal", offering, false, false, "10");

        assertThat(standing("amal", offering).state()).isEqualTo(ENROLLED);
        assertThat(standing("bela", offering).state()).isEqualTo(WAITLISTED);
        assertThat(fired(MemberAdmitted.class)).hasSize(2);
    }

    @Test
    void not_passing_keeps_one_at_the_entrance_while_tries_remain_and_then_turns_one_away() {
        var offering = openOffering(course, withEntranceTest(facts()));
        apply("amal", offering);

        scored("amal", offering, false, true, "55");
        assertThat(standing("amal", offering).state()).isEqualTo(ENTRANCE);
        scored("amal", offering, false, false, "50");

        assertThat(standing("amal", offering)).satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(REJECTED);
            assertThat(standing.cause()).isEqualTo(Cause.ENTRANCE_NOT_PASSED);
            assertThat(standing.mayApplyAgain()).isFalse();
        });
        assertThatThrownBy(() -> apply("amal", offering)).isInstanceOf(EntranceNotPassed.class);
        assertThat(fired(MemberRejected.class)).singleElement().extracting(MemberRejected::cause).isEqualTo(Cause.ENTRANCE_NOT_PASSED);
    }

    @Test
    void who_passed_once_need_not_pass_again() {
        var offering = openOffering(course, withEntranceTest(facts()));
        apply("amal", offering);
        scored("amal", offering, true, false, "80");
        withdraw("amal", offering);

        assertThat(apply("amal", offering).state()).isEqualTo(ENROLLED);
    }

    @Test
    void each_change_is_one_row_of_the_audit() {
        var offering = openOffering(course, withPlaces(facts(), 1));
        apply("amal", offering);
        var bela = apply("bela", offering).enrolment();
        withdraw("amal", offering);
        clock.pass(ofHours(49));
        expireOffers();

        var trail = inTransaction(() -> the(AuditTrail.class).of("enrolment", bela));

        assertThat(trail).extracting(AuditEntry::action)
            .containsExactly("enrolment.applied", "enrolment.waitlisted", "enrolment.placeOffered", "enrolment.withdrew");
        assertThat(trail).extracting(AuditEntry::actor).containsExactly(member("bela"), member("bela"), null, null);
        assertThat(trail.get(3).detail()).isEqualTo("OFFER_EXPIRED");
    }

    @Test
    void the_home_page_says_until_when_a_place_is_kept() {
        var offering = openOffering(course, withPlaces(facts(), 1));
        apply("amal", offering);
        apply("bela", offering);
        withdraw("amal", offering);

        var steps = inTransaction(() -> the(OffersToTake.class).of(member("bela"), clock.instant()));

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.at()).isEqualTo(clock.instant().plus(ofHours(48)));
            assertThat(step.link()).isEqualTo("/enrolment/status?offering=" + offering.id());
        });
        assertThat((Upcoming) the(OffersToTake.class)).isNotNull();
    }

    @Test
    void the_pages_take_the_same_few_statements_however_many_there_are() {
        var offering = openOffering(course, withPlaces(facts(), 2));
        apply("amal", offering);
        apply("bela", offering);
        var few = as(member("chi"), () -> statementsOf(() -> enrolling.sheet(offering.id())));
        for (var name : List.of("dana", "eli", "fay", "gus", "hana", "ivo")) {
            apply(name, offering);
        }

        assertThat(as(member("chi"), () -> statementsOf(() -> enrolling.sheet(offering.id())))).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(as(member("ivo"), () -> statementsOf(() -> enrolling.standing(offering.id())))).isLessThanOrEqualTo(6);
        assertThat(as(member("ivo"), () -> statementsOf(() -> enrolling.mine(0)))).isLessThanOrEqualTo(3);
    }

    @Test
    void a_stranger_has_no_standing() {
        var offering = openOffering(course);

        assertThatThrownBy(() -> standing("amal", offering)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> withdraw("amal", offering)).isInstanceOf(NotThere.class);
    }

    private OfferingFacts leaving(Withdrawal withdrawal, LocalDate until) {
        var facts = facts();
        return new OfferingFacts(facts.title(), facts.startsOn(), facts.endsOn(), facts.zone(), facts.places(), facts.admission(), null, withdrawal,
            until, false);
    }

    private Standing apply(String name, Offering offering) {
        return as(member(name), () -> enrolling.apply(offering.id(), null));
    }

    private Standing standing(String name, Offering offering) {
        return as(member(name), () -> enrolling.standing(offering.id()));
    }

    private void withdraw(String name, Offering offering) {
        as(member(name), () -> {
            enrolling.withdraw(offering.id());
            return null;
        });
    }

    private void scored(String name, Offering offering, boolean passed, boolean mayTryAgain, String percent) {
        inTransaction(() -> {
            var enrolment = the(Enrolments.class).of(member(name), offering.id()).orElseThrow();
            the(Admissions.class).entranceScored(enrolment, passed, mayTryAgain, new BigDecimal(percent));
            return null;
        });
    }

    /** As the batch runtime would, chunk by chunk. @return how many */
    private int expireOffers() {
        var reader = the(ExpiredOffersReader.class);
        inTransaction(() -> {
            reader.open(null);
            return null;
        });
        var count = 0;
        for (var id = reader.readItem(); id != null; id = reader.readItem()) {
            var item = id;
            inTransaction(() -> {
                the(ExpiredOffersWriter.class).writeItems(List.of(item));
                return null;
            });
            count++;
        }
        return count;
    }

    private int taken(Offering offering) {
        return inTransaction(() -> the(Offerings.class).by(offering.id()).orElseThrow().taken());
    }
}
