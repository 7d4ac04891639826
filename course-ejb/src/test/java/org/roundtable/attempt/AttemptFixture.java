package org.roundtable.attempt;

import static org.roundtable.house.Given.stored;
import static org.roundtable.house.Given.the;

import java.time.Clock;
import java.util.Map;
import org.roundtable.allowance.Allowance;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.TestVersion;
import org.roundtable.assessment.TestWindow;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.question.Answer;

/** Attempts begun, answered and handed in, stored. */
public final class AttemptFixture {

    public static final String WRITER = "the-one-who-writes";

    private AttemptFixture() {}

    /** @return an attempt begun now, with the rules of the test and without more time than others */
    public static Attempt begun(Enrolment enrolment, TestVersion version) {
        return stored(() -> {
            var now = the(Clock.class).instant();
            var attempts = the(Attempts.class);
            var attempt = new Attempt(enrolment, version, attempts.at(version.assessment().id(), enrolment.id()).size() + 1, 7);
            attempts.add(attempt);
            the(Assessments.class).paper(version, 7).forEach(place -> attempts.add(new Response(attempt, place, attempts.question(place.questionVersion()))));
            var timing = the(Offerings.class).timing(enrolment.offering().id(), version.assessment().activity().id());
            var window = TestWindow.of(version.assessment().kind(), enrolment.offering(), timing, enrolment.since());
            attempt.begin(Deadline.of(now, version.rules(), window, Allowance.NONE), WRITER);
            the(Ledger.class).append(attempt, EventKind.BEGUN, null, now);
            return attempt;
        });
    }

    /** Saves answers by slot, as first revisions. */
    public static void answered(Attempt attempt, Map<Integer, Answer> answers) {
        answers.forEach((slot, answer) -> sent(attempt, slot, answer.json()));
    }

    /** Saves what a player would send for one slot, as its first revision. */
    public static void sent(Attempt attempt, int slot, String answer) {
        stored(() -> {
            var member = the(Attempts.class).locked(attempt.id()).enrolment().member().id();
            var events = the(AttemptEvents.class);
            var now = the(Clock.class).instant();
            var head = events.head(attempt.id());
            events.save(AttemptEvent.saved(attempt.id(), head, new Sent(slot, 1, answer, false), false, now), head, member, WRITER,
                attempt.deadline().until(), false, now);
            return null;
        });
    }

    /** @return an attempt begun and handed in now, with these answers by slot, scored as far as no person is needed */
    public static Attempt handedIn(Enrolment enrolment, TestVersion version, Map<Integer, Answer> answers) {
        var attempt = begun(enrolment, version);
        answered(attempt, answers);
        return handIn(attempt);
    }

    /** @return an attempt that was begun, handed in now by its learner */
    public static Attempt handIn(Attempt attempt) {
        return stored(() -> the(HandingIn.class).handIn(attempt.id(), Ending.LEARNER, the(Clock.class).instant()));
    }
}
