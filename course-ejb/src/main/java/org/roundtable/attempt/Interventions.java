package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.roundtable.allowance.Windows;
import org.roundtable.audit.AuditTrail;
import org.roundtable.enrolment.Tables;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Portions;
import org.roundtable.shared.RuleBroken;

/**
 * What a team does to attempts while a test is sat, or after. Asks no guard: whoever calls has made sure that these attempts are the caller's
 * to steer. Every one is told with its reason, and counts what it changed; what is so already is left as it is, so two who press at once
 * do it once.
 */
@Dependent
public class Interventions {

    private static final int MOST_MINUTES = 24 * 60;
    private static final int LONGEST_REASON = 1000;
    private static final int AT_ONCE = 500;

    @Inject Attempts attempts;
    @Inject Reopening reopening;
    @Inject HandingIn handingIn;
    @Inject Papers papers;
    @Inject MissingPapers missing;
    @Inject Windows windows;
    @Inject Tables tables;
    @Inject Ledger ledger;
    @Inject AuditTrail audit;

    /** Gives more time to whoever writes, has not begun, or was ended by the time and has some again. @return how many have more */
    public int extend(Collection<Long> ids, int minutes, String reason, Long by, Instant now) {
        var more = checked(minutes);
        return change(attempts.last(ids), EventKind.EXTENDED, "attempt.extended", "+ %d min: %s".formatted(more, needed(reason)), by, now, attempt -> attempt.extend(more, now));
    }

    /** The same for everybody who sits at a table now. */
    public int extendTable(Long assessment, Long table, int minutes, String reason, Long by, Instant now) {
        var seated = tables.enrolmentsAt(table);
        var offering = tables.by(table).orElseThrow(NotThere::new).offering().id();
        // who has not begun needs a paper to which it can be granted
        papers.draw(missing.of(assessment, seated));
        return extend(attempts.latest(assessment, offering, seated), minutes, reason, by, now);
    }

    /** The same for all; whoever has not begun finds the test open so much longer. */
    public int extendAll(Long assessment, Long offering, int minutes, String reason, Long by, Instant now) {
        var more = checked(minutes);
        needed(reason);
        if (!windows.extend(assessment, offering, more, now)) {
            return 0;
        }
        told(assessment, offering, "test.extended", "+ %d min: %s".formatted(more, reason), by);
        return change(attempts.latest(assessment, offering, null), EventKind.EXTENDED, "attempt.extended", "all + %d min: %s".formatted(more, reason), by, now,
            attempt -> attempt.deadline() != null && attempt.extend(more, now));
    }

    /** The clock of whoever writes stands still; answers are taken meanwhile. */
    public int pause(Collection<Long> ids, String reason, Long by, Instant now) {
        return change(ids, EventKind.PAUSED, "attempt.paused", needed(reason), by, now, attempt -> attempt.pause(now));
    }

    /** Nobody begins either, until it goes on. */
    public int pauseAll(Long assessment, Long offering, String reason, Long by, Instant now) {
        needed(reason);
        if (windows.pause(assessment, offering, now)) {
            told(assessment, offering, "test.paused", reason, by);
        }
        return pause(attempts.latest(assessment, offering, null), reason, by, now);
    }

    /** The clock goes on, and everybody gets the time it stood still. */
    public int resume(Collection<Long> ids, String reason, Long by, Instant now) {
        return change(ids, EventKind.RESUMED, "attempt.resumed", needed(reason), by, now, attempt -> attempt.resume(now));
    }

    /** The test closes so much later for who has not begun. */
    public int resumeAll(Long assessment, Long offering, String reason, Long by, Instant now) {
        needed(reason);
        if (windows.resume(assessment, offering, now)) {
            told(assessment, offering, "test.resumed", reason, by);
        }
        return resume(attempts.latest(assessment, offering, null), reason, by, now);
    }

    /**
     * Takes answers again that come from the right browser, where some came from another.
     *
     * @param givenBack whether everybody gets the time in which nothing was taken
     */
    public int unlock(Collection<Long> ids, boolean givenBack, String reason, Long by, Instant now) {
        var why = (givenBack ? "given back: " : "not given back: ") + needed(reason);
        return change(ids, EventKind.UNLOCKED, "attempt.unlocked", attempt -> inMinutes(attempt.lockedFor(now)) + " min " + why, by, now, attempt -> attempt.unlock(givenBack, now));
    }

    /** Hands in what is saved, for whoever has not. */
    public int force(Collection<Long> ids, String reason, Long by, Instant now) {
        needed(reason);
        var open = new ArrayList<Long>();
        var forced = change(ids, EventKind.FORCED, "attempt.forced", reason, by, now, attempt -> attempt.deadline() != null && attempt.handedIn() == null && open.add(attempt.id()));
        parts(open).forEach(part -> handingIn.handIn(part, Ending.TEAM, now));
        return forced;
    }

    /** What was handed in goes on with the time that was left then. */
    public int reopen(Collection<Long> ids, String reason, Long by, Instant now) {
        return change(attempts.last(ids), EventKind.REOPENED, "attempt.reopened", needed(reason), by, now, attempt -> attempt.reopen(now));
    }

    private int change(Collection<Long> ids, EventKind kind, String action, String why, Long by, Instant now, Predicate<Attempt> change) {
        return change(ids, kind, action, attempt -> why, by, now, change);
    }

    /** @param why asked of each before it is changed */
    private int change(Collection<Long> ids, EventKind kind, String action, Function<Attempt, String> why, Long by, Instant now, Predicate<Attempt> change) {
        int count = 0;
        for (var part : parts(ids)) {
            var settled = new ArrayList<Attempt>();
            var changed = new LinkedHashMap<String, List<Attempt>>();
            for (var attempt : attempts.locked(part)) {
                var before = attempt.settled();
                var said = why.apply(attempt);
                if ((!before || reopening.possible(attempt)) && change.test(attempt)) {
                    changed.computeIfAbsent(said, first -> new ArrayList<>()).add(attempt);
                    count++;
                    audit.add(by, action, "attempt", attempt.id(), attempt.enrolment().offering().place(), said);
                    if (before) {
                        settled.add(attempt);
                    }
                }
            }
            reopening.takeBack(settled);
            changed.forEach((said, alike) -> ledger.append(alike, kind, said, now));
        }
        return count;
    }

    private void told(Long assessment, Long offering, String action, String why, Long by) {
        audit.add(by, action, "test", assessment, attempts.place(offering), why);
    }

    private static List<List<Long>> parts(Collection<Long> ids) {
        return Portions.of(ids.stream().distinct().sorted().toList(), AT_ONCE);
    }

    private static String inMinutes(Duration span) {
        return "%d:%02d".formatted(span.toMinutes(), span.toSecondsPart());
    }

    private static int checked(int minutes) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new RuleBroken("attempt.extensionOutOfRange", MOST_MINUTES);
        }
        return minutes;
    }

    private static String needed(String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleBroken("attempt.reasonNeeded", LONGEST_REASON);
        }
        return reason.strip();
    }
}
