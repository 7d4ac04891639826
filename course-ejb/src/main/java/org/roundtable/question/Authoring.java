package org.roundtable.question;

import static org.roundtable.access.Permission.AUTHOR_COURSE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Courses;
import org.roundtable.network.Member;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** What an author does with one question: begin it, write it, publish it. */
@Stateless
public class Authoring {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Members members;
    @Inject Questions questions;
    @Inject AuditTrail audit;
    @Inject Event<QuestionRevised> revised;

    /** A new draft of a type, nearly empty. @return its id */
    public Long begin(Long course, QuestionType type) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        return add(new Question(courses.by(course).orElseThrow(NotThere::new), Blank.of(type), QuestionFacts.NONE, "", me(), clock.instant()));
    }

    public QuestionSheet open(Long id) {
        return sheet(mine(id));
    }

    /**
     * Keeps what is written; learners see it once it is published.
     *
     * @param revision of the sheet this was written on
     * @return the sheet as it stands now
     */
    public QuestionSheet write(Long id, int revision, Content content, QuestionFacts facts, BigDecimal marks) {
        var question = unseen(id, revision);
        question.write(content, facts, marks, questions.inForce(id).orElse(null), me(), clock.instant());
        questions.flush();
        return sheet(question);
    }

    /** Brings what waits into force. Publishing twice makes one version. */
    public QuestionSheet publish(Long id, int revision) {
        var question = unseen(id, revision);
        var before = question.published();
        var version = question.publish(questions.inForce(id).orElse(null), me(), clock.instant());
        if (question.published() > before) {
            questions.add(version);
            revised.fire(new QuestionRevised(id, version.id(), version.number()));
            audit.add(guard.caller(), "question.published", "question", id, question.course().place(), "version " + version.number());
        }
        questions.flush();
        return sheet(question);
    }

    /** Drops what waits. A question that was never published goes with it. @return whether the question is still there */
    public boolean discardDraft(Long id, int revision) {
        var question = unseen(id, revision);
        var current = questions.inForce(id);
        if (current.isEmpty()) {
            questions.remove(question);
            return false;
        }
        question.discardDraft(current.get(), me(), clock.instant());
        return true;
    }

    /** A draft that says the same. @return its id */
    public Long duplicate(Long id) {
        var question = mine(id);
        return add(new Question(question.course(), content(question), question.facts(), "", me(), clock.instant()));
    }

    private Question unseen(Long id, int revision) {
        var question = mine(id);
        if (question.revision() != revision) {
            throw new EditedMeanwhile();
        }
        return question;
    }

    private Question mine(Long id) {
        var question = questions.by(id).orElseThrow(NotThere::new);
        guard.require(AUTHOR_COURSE, question.course().place());
        return question;
    }

    private Long add(Question question) {
        questions.add(question);
        return question.id();
    }

    private QuestionSheet sheet(Question question) {
        return QuestionSheet.of(question, content(question));
    }

    private Content content(Question question) {
        return question.draft() != null ? Content.of(question.draft()) : questions.inForce(question.id()).orElseThrow().content();
    }

    private Member me() {
        return members.reference(guard.caller());
    }
}
