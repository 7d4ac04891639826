package org.roundtable.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.assignment.AssignmentFixture.content;
import static org.roundtable.assignment.AssignmentFixture.pdf;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.timed;
import static org.roundtable.enrolment.EnrolmentFixture.enrolled;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.SignInNeeded;
import org.roundtable.course.Activity;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Progresses;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.Download;
import org.roundtable.shared.NotThere;

class SubmittingTest extends DatabaseTest {

    private Long amal;
    private Activity plan;
    private Offering offering;
    private Submitting submitting;

    @BeforeEach
    void a_running_offering_with_one_assignment() {
        amal = member("amal");
        var course = publishedCourse(member("lena"));
        plan = CourseFixture.anAssignment(course);
        AssignmentFixture.anAssignment(plan);
        offering = runningOffering(course);
        timed(offering, plan, null, clock.instant().plus(Duration.ofDays(2)), clock.instant().plus(Duration.ofDays(3)));
        enrolled(offering, amal);
        submitting = the(Submitting.class);
        signedInAs(amal);
    }

    @Test
    void a_learner_writes_and_hands_in() {
        var draft = save("My plan", 0);

        assertThat(handIn(draft.revision())).isEqualTo(1);

        var sheet = open();
        assertThat(sheet.latest().text()).isEqualTo("My plan");
        assertThat(sheet.latest().late()).isFalse();
        assertThat(sheet.changed()).isFalse();
        assertThat(fired(WorkSubmitted.class)).extracting(WorkSubmitted::number, WorkSubmitted::late).containsExactly(org.assertj.core.groups.Tuple.tuple(1, false));
        assertThat(done()).isTrue();
    }

    @Test
    void handing_in_twice_is_handing_in_once() {
        save("My plan", 0);

        assertThat(List.of(handIn(1), handIn(1), handIn(1))).containsOnly(1);
        assertThat(open().handIns()).hasSize(1);
        assertThat(fired(WorkSubmitted.class)).hasSize(1);
    }

    @Test
    void a_double_click_on_two_nodes_is_one_hand_in() throws Exception {
        save("My plan", 0);

        assertThat(atOnce(() -> handIn(1), () -> handIn(1), () -> handIn(1), () -> handIn(1))).containsOnly(1);
        assertThat(open().handIns()).hasSize(1);
    }

    @Test
    void two_tabs_that_save_first_at_once_make_one_draft() throws Exception {
        var kept = atOnce(() -> save("left", 0).kept(), () -> save("right", 0).kept());

        assertThat(kept).containsExactlyInAnyOrder(true, false);
        assertThat(open().saved().revision()).isEqualTo(1);
    }

    @Test
    void every_hand_in_is_kept_as_it_was() {
        save("First", 0);
        attach("a.pdf", pdf("one"));
        handIn(1);
        save("Second", 1);
        detach("a.pdf");
        attach("a.pdf", pdf("two"));
        handIn(2);

        var sheet = open();
        assertThat(sheet.handIns()).extracting(HandInRow::number, HandInRow::text)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "Second"), org.assertj.core.groups.Tuple.tuple(1, "First"));
        assertThat(new String(file(sheet.handIns().get(1).files().get(0).id()).content())).endsWith("one");
        assertThat(new String(file(sheet.handIns().get(0).files().get(0).id()).content())).endsWith("two");
    }

    @Test
    void a_stale_tab_is_told_and_overwrites_nothing() {
        save("one", 0);
        save("two", 1);

        var refused = save("old", 1);

        assertThat(refused.kept()).isFalse();
        assertThat(refused.revision()).isEqualTo(2);
        assertThat(open().draft()).isEqualTo("two");
        assertThatThrownBy(() -> handIn(1)).isInstanceOf(NewerDraft.class);
    }

    @Test
    void late_work_is_taken_and_says_so() {
        clock.pass(Duration.ofDays(2).plusSeconds(1));
        save("Late plan", 0);
        handIn(1);

        assertThat(open().latest().late()).isTrue();
        assertThat(open().state()).isEqualTo(WorkState.LATE);
    }

    @Test
    void after_the_cut_off_nothing_is_taken_and_nothing_typed_is_lost() {
        clock.pass(Duration.ofDays(3).plusSeconds(1));

        var draft = save("Too late", 0);

        assertThat(draft.kept()).isTrue();
        assertThatThrownBy(() -> handIn(draft.revision())).isInstanceOf(CutOffPassed.class);
        assertThatThrownBy(() -> attach("a.pdf", pdf("x"))).isInstanceOf(CutOffPassed.class);
        assertThat(open().draft()).isEqualTo("Too late");
        assertThat(open().handIns()).isEmpty();
    }

    @Test
    void before_its_day_nothing_of_it_can_be_read_or_written() {
        timed(offering, plan, clock.instant().plusSeconds(60), clock.instant().plus(Duration.ofDays(2)), null);

        assertThat(open().state()).isEqualTo(WorkState.LOCKED);
        assertThat(open().asked()).isNull();
        assertThatThrownBy(() -> save("Early", 0)).isInstanceOf(NotOpenYet.class);
        assertThatThrownBy(() -> attach("a.pdf", pdf("x"))).isInstanceOf(NotOpenYet.class);
    }

    @Test
    void what_goes_before_comes_first() {
        var course = publishedCourse(member("lena"));
        var lecture = CourseFixture.aLecture(course);
        var later = CourseFixture.planned(CourseFixture.anAssignment(course), null, null, lecture);
        AssignmentFixture.anAssignment(later);
        var other = runningOffering(course);
        var enrolment = enrolled(other, amal);

        assertThat(submitting.open(later.id(), other.id()).state()).isEqualTo(WorkState.LOCKED);
        inTransaction(() -> {
            the(Progresses.class).done(the(Enrolments.class).of(amal, other.id()).orElseThrow(), lecture, clock.instant());
            return enrolment;
        });
        assertThat(submitting.open(later.id(), other.id()).state()).isEqualTo(WorkState.OPEN);
    }

    @Test
    void strangers_find_nothing() {
        save("Mine", 0);
        attach("a.pdf", pdf("mine"));
        var file = open().files().get(0).id();
        var ben = member("ben");
        enrolled(offering, ben);
        aTeacher(offering.course(), member("gita"), TeamRole.GRADER);

        assertThat(as(ben, this::open).draft()).isEmpty();
        assertThatThrownBy(() -> as(ben, () -> file(file))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(ben, () -> { submitting.detach(plan.id(), offering.id(), file); return 0; })).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(member("eve"), this::open)).isInstanceOf(NotThere.class);
        assertThat(as(member("lena"), this::open).state()).as("the team looks, and has nothing to hand in").isEqualTo(WorkState.PREVIEW);
        assertThatThrownBy(() -> as(member("lena"), () -> save("As a learner", 0))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(null, this::open)).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> as(null, () -> file(file))).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> as(member("gita"), () -> file(file))).as("a draft is nobody's business").isInstanceOf(NotThere.class);

        handIn(1);

        assertThat(as(member("gita"), () -> file(file)).name()).isEqualTo("a.pdf");
        assertThatThrownBy(() -> as(ben, () -> file(file))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(member("eve"), () -> file(file))).isInstanceOf(NotThere.class);
    }

    @Test
    void an_activity_of_another_course_is_not_here() {
        var elsewhere = CourseFixture.anAssignment(publishedCourse(member("lena")));
        AssignmentFixture.anAssignment(elsewhere);

        assertThatThrownBy(() -> submitting.open(elsewhere.id(), offering.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> submitting.save(elsewhere.id(), offering.id(), "x", 0)).isInstanceOf(NotThere.class);
    }

    @Test
    void while_nothing_is_asked_the_page_says_so() {
        var bare = CourseFixture.anAssignment(offering.course());

        assertThat(submitting.open(bare.id(), offering.id()).state()).isEqualTo(WorkState.NOT_SET);
    }

    private WorkSheet open() {
        return submitting.open(plan.id(), offering.id());
    }

    private DraftReceipt save(String text, long revision) {
        return submitting.save(plan.id(), offering.id(), text, revision);
    }

    private int handIn(long revision) {
        return submitting.handIn(plan.id(), offering.id(), revision);
    }

    private void attach(String name, InputStream content) {
        submitting.attach(plan.id(), offering.id(), name, content);
    }

    private void detach(String name) {
        var id = open().files().stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow().id();
        submitting.detach(plan.id(), offering.id(), id);
    }

    private Download file(Long id) {
        return the(OpeningFiles.class).open(id);
    }

    private boolean done() {
        return inTransaction(() -> the(Progresses.class).of(the(Enrolments.class).of(amal, offering.id()).orElseThrow().id()).stream()
            .anyMatch(progress -> progress.activity().id().equals(plan.id()) && progress.doneAt() != null));
    }

    @SafeVarargs
    private <T> List<T> atOnce(Callable<T>... calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.length);
        try {
            var answers = new java.util.ArrayList<T>();
            for (var future : pool.invokeAll(List.of(calls).stream().<Callable<T>>map(call -> () -> as(amal, call)).toList())) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
