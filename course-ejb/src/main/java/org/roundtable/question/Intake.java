package org.roundtable.question;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.Courses;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Portions;

/** Takes questions into a bank, thousands in one go. Asks no guard: the calling boundary has. */
@Dependent
public class Intake {

    /** Kept in memory at a time: enough for full batches of statements, little enough for any number of questions. */
    private static final int PORTION = 500;

    @Inject Questions questions;
    @Inject Courses courses;
    @Inject Members members;

    /** Those that lack nothing come into force at once, the others stay drafts. The caller's entities are forgotten: find them anew. */
    public void take(Long course, Long member, List<NewQuestion> incoming, Instant now) {
        for (var portion : Portions.of(incoming, PORTION)) {
            var into = courses.by(course).orElseThrow(NotThere::new);
            var by = members.reference(member);
            for (var next : portion) {
                var question = new Question(into, next.content(), next.facts(), next.externalId(), by, now);
                questions.add(question);
                if (next.content().gaps().isEmpty()) {
                    questions.add(question.publish(null, by, now));
                }
            }
            questions.flushAndForget();
        }
    }
}
