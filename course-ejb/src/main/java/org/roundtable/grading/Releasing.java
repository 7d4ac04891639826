package org.roundtable.grading;

import static org.roundtable.access.Permission.RELEASE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.roundtable.access.Guard;
import org.roundtable.assignment.WorkScores;
import org.roundtable.attempt.MarkReleases;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Portions;

/** Letting learners know their marks. What is out stays out; releasing again adds what has come since. */
@Stateless
public class Releasing {

    /** Learners worked out at a time, so that a large offering needs no large memory. */
    private static final int CHUNK = 200;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Gradebook gradebook;
    @Inject Learners learners;
    @Inject Rules rules;
    @Inject Marks marks;
    @Inject WorkScores works;
    @Inject MarkReleases tests;
    @Inject AuditTrail audit;
    @Inject Event<GradesReleased> released;

    /** @param activities whose marks are let out, none named for all */
    public void release(Long offering, Collection<Long> activities) {
        var now = clock.instant();
        var book = gradebook.of(offering).orElseThrow(NotThere::new);
        guard.require(RELEASE_GRADES, book.offering().place());
        rules.oneAtATime(book.offering());
        var columns = book.columns().stream().filter(column -> activities.isEmpty() || activities.contains(column.activity())).toList();
        if (columns.isEmpty() || columns.size() < activities.size()) {
            throw new NotThere();
        }
        var items = rules.items(book.offering(), columns);
        for (var column : columns) {
            items.get(column.activity()).release(rules.member(guard.caller()), now);
            works.release(offering, column.activity(), now);
            if (column.test()) {
                tests.release(book.offering(), items.get(column.activity()).activity(), now);
            }
            audit.add(guard.caller(), "grading.released", "activity", column.activity(), book.offering().place(), column.title());
        }
        var told = tell(book, columns, now);
        if (!told.isEmpty()) {
            released.fire(new GradesReleased(offering, book.offering().course().id(), columns.stream().map(GradeColumn::activity).toList(), List.copyOf(told), guard.caller(), now));
        }
    }

    private TreeSet<Long> tell(Book book, List<GradeColumn> columns, Instant now) {
        var told = new TreeSet<Long>();
        for (var chunk : Portions.of(learners.all(book.offering().id(), ""), CHUNK)) {
            var cells = gradebook.cells(book, chunk.stream().map(Learner::enrolment).toList(), now);
            for (var column : columns) {
                var index = book.columns().indexOf(column);
                var known = marks.of(cells.keySet(), column.activity());
                for (var learner : chunk) {
                    var entry = cells.get(learner.enrolment()).get(index).entry();
                    if (entry.standing() == Standing.SCORED && tell(known.get(learner.enrolment()), learner, entry, now)) {
                        told.add(learner.member());
                    }
                }
            }
        }
        return told;
    }

    private boolean tell(Mark known, Learner learner, Entry entry, Instant now) {
        var mark = known == null ? marks.begin(learner.enrolment(), entry.activity()) : known;
        var again = mark.released() != null;
        var news = mark.release(entry.percent(), now);
        if (news) {
            marks.remember(mark, again ? MarkChange.What.CHANGED : MarkChange.What.RELEASED, entry.percent(), null, guard.caller(), now);
        }
        return news;
    }
}
