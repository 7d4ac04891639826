package org.roundtable.regrade;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.assessment.Assessment;
import org.roundtable.attempt.Ruling;
import org.roundtable.attempt.Treatment;
import org.roundtable.course.Offering;
import org.roundtable.question.Asked;
import org.roundtable.question.QuestionType;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.Questions;

/** The questions that were asked in a test of an offering. */
@Dependent
class AskedQuestions {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MOST = 500;

    @PersistenceContext EntityManager em;
    @Inject Questions questions;

    Optional<QuestionVersion> version(Long id) {
        return questions.versions(List.of(id)).stream().findFirst();
    }

    /** @return at most 500, in one statement */
    List<AskedRow> rows(Long offering, Long assessment, List<Ruling> standing) {
        Map<Long, Treatment> decided = standing.stream().collect(Collectors.toMap(ruling -> ruling.questionVersion().id(), Ruling::treatment));
        return em.createQuery("""
                select v.id, case when q.title = '' then q.excerpt else q.title end, v.number, q.type, count(r.id), sum(r.points), sum(r.marks)
                from Response r join r.attempt a join r.questionVersion v join v.question q
                where a.assessment.id = :assessment and a.enrolment.offering.id = :offering and a.enrolment.state <> TEST_RUN and a.points is not null
                group by v.id, q.title, q.excerpt, v.number, q.type
                order by min(r.slot), v.id""", Object[].class)
            .setParameter("assessment", assessment).setParameter("offering", offering).setMaxResults(MOST)
            .getResultStream().map(row -> row(row, decided)).toList();
    }

    private static AskedRow row(Object[] row, Map<Long, Treatment> decided) {
        var points = (BigDecimal) row[5];
        var marks = (BigDecimal) row[6];
        var facility = points == null || marks.signum() == 0 ? null : points.multiply(HUNDRED).divide(marks, 0, RoundingMode.HALF_UP);
        return new AskedRow((Long) row[0], (String) row[1], (Integer) row[2], (QuestionType) row[3], (Long) row[4], facility, decided.get((Long) row[0]));
    }

    QuestionInTest sheet(Offering offering, Assessment test, QuestionVersion version, List<Ruling> rulings) {
        var content = version.content();
        var question = version.question();
        var standing = rulings.stream().filter(ruling -> ruling.standing() && ruling.questionVersion().id().equals(version.id())).findFirst();
        return new QuestionInTest(offering.id(), test.activity().id(), test.activity().title(), offering.title(), version.id(), question.id(), question.name(), content.stem(),
            content.type(), Asked.of(content, 0), Key.right(content), Key.simple(content), others(version), standing.map(Ruling::treatment).orElse(null));
    }

    private List<QuestionInTest.OtherVersion> others(QuestionVersion version) {
        return em.createQuery("""
                select new org.roundtable.regrade.QuestionInTest$OtherVersion(v.id, v.number) from QuestionVersion v
                where v.question = :question and v <> :version order by v.number desc""", QuestionInTest.OtherVersion.class)
            .setParameter("question", version.question()).setParameter("version", version).setMaxResults(20).getResultList();
    }

    /** @return whether somebody's paper would have nothing that counts without this question */
    boolean anythingLeftEmpty(Long offering, Long assessment, Long question) {
        return !em.createQuery("""
                select a.id from Response r join r.attempt a
                where a.assessment.id = :assessment and a.enrolment.offering.id = :offering and r.questionVersion.id = :question
                and (a.deadline.until is not null or a.number = 1)
                and not exists (select o.id from Response o where o.attempt = a and o.questionVersion.id <> :question and o.dropped = false)""", Long.class)
            .setParameter("assessment", assessment).setParameter("offering", offering).setParameter("question", question).setMaxResults(1).getResultList().isEmpty();
    }
}
