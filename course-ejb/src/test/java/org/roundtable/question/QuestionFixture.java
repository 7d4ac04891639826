package org.roundtable.question;

import static org.roundtable.house.Given.stored;
import static org.roundtable.house.Given.the;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Set;
import org.roundtable.course.Course;
import org.roundtable.course.Courses;
import org.roundtable.network.Members;

/** Questions of a bank in each state, stored. */
public final class QuestionFixture {

    private QuestionFixture() {}

    /** @return the version in force of a new question that is ready */
    public static QuestionVersion ready(Long course, Long author, Content content, String... tags) {
        return ready(course, author, content, new QuestionFacts("", "", "", null, Set.of(tags)), BigDecimal.ONE);
    }

    public static QuestionVersion ready(Long course, Long author, Content content, QuestionFacts facts, BigDecimal marks) {
        return stored(() -> {
            var question = draft(course, author, content, facts);
            question.write(content, facts, marks, null, the(Members.class).reference(author), the(Clock.class).instant());
            var version = question.publish(null, the(Members.class).reference(author), the(Clock.class).instant());
            the(Questions.class).add(version);
            return version;
        });
    }

    /** @return the next version of a question, which asks something else */
    public static QuestionVersion revised(QuestionVersion current, Long author, Content content) {
        return stored(() -> {
            var question = the(Questions.class).by(current.question().id()).orElseThrow();
            var by = the(Members.class).reference(author);
            question.write(content, question.facts(), current.marks(), current, by, the(Clock.class).instant());
            var next = question.publish(current, by, the(Clock.class).instant());
            the(Questions.class).add(next);
            return next;
        });
    }

    /** @return a question no test can use yet */
    public static Question draft(Long course, Long author, Content content, QuestionFacts facts) {
        return stored(() -> {
            Course into = the(Courses.class).by(course).orElseThrow();
            var question = new Question(into, content, facts, "", the(Members.class).reference(author), the(Clock.class).instant());
            the(Questions.class).add(question);
            return question;
        });
    }
}
