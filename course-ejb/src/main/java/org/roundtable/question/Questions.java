package org.roundtable.question;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.shared.Portions;

/** All questions of all banks, and their versions. The finders for packages above ask no guard: the calling boundary has. */
@Dependent
public class Questions {

    @PersistenceContext EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    void remove(Question question) {
        em.remove(question);
    }

    public Optional<Question> by(Long id) {
        return Optional.ofNullable(em.find(Question.class, id));
    }

    /** Versions by their ids, in no order, each with its question loaded: one statement. */
    public List<QuestionVersion> versions(Collection<Long> versions) {
        return versions.isEmpty() ? List.of() : em.createQuery("select v from QuestionVersion v join fetch v.question where v.id in :ids", QuestionVersion.class)
            .setParameter("ids", versions).getResultList();
    }

    /** The versions in force of the questions named, in no order, each with its question loaded; drafts have none. */
    public List<QuestionVersion> inForce(Collection<Long> questions) {
        return questions.isEmpty() ? List.of() : em.createQuery("""
                select v from QuestionVersion v join fetch v.question
                where v.question.id in :ids and v.number = v.question.published""", QuestionVersion.class)
            .setParameter("ids", questions).getResultList();
    }

    /** The version in force, whatever the state of the question; a draft never published has none. */
    public Optional<QuestionVersion> inForce(Long question) {
        return inForce(List.of(question)).stream().findFirst();
    }

    /** Ids of the versions in force of all questions that may be drawn, in a fixed order: draw from these. */
    public List<Long> drawable(Draw draw) {
        var wishes = draw.wishes();
        return wishes.bind(em.createQuery("select v.id from QuestionVersion v join v.question q where v.number = q.published and "
            + wishes.where() + " order by v.id", Long.class)).getResultList();
    }

    /** How many may be drawn. */
    public long count(Draw draw) {
        return count(draw.wishes());
    }

    /** Tags in use among a course's questions that are not retired, the commonest first, at most that many. */
    public List<TagCount> tags(Long course, int most) {
        return em.createQuery("""
                select new org.roundtable.question.TagCount(t, count(q)) from Question q join q.tags t
                where q.course.id = :course and q.state <> :retired
                group by t order by count(q) desc, t""", TagCount.class)
            .setParameter("course", course).setParameter("retired", QuestionState.RETIRED)
            .setMaxResults(most).getResultList();
    }

    /** Objectives named in a course's questions, in alphabetical order, at most that many. */
    public List<String> objectives(Long course, int most) {
        return em.createQuery("select distinct q.objective from Question q where q.course.id = :course and q.objective <> '' order by q.objective", String.class)
            .setParameter("course", course).setMaxResults(most).getResultList();
    }

    /** Which of these contents the bank of a course holds already, by their JSON. */
    public Set<String> known(Long course, Collection<String> contents) {
        var known = new HashSet<String>();
        var prints = contents.stream().map(Fingerprint::of).distinct().toList();
        for (var some : Portions.of(prints, 1000)) {
            known.addAll(em.createQuery("select q.fingerprint from Question q where q.course.id = :course and q.fingerprint in :prints", String.class)
                .setParameter("course", course).setParameter("prints", some).getResultList());
        }
        return contents.stream().filter(content -> known.contains(Fingerprint.of(content))).collect(Collectors.toSet());
    }

    long count(Wishes wishes) {
        return wishes.bind(em.createQuery("select count(q) from Question q where " + wishes.where(), Long.class)).getSingleResult();
    }

    List<Question> page(Wishes wishes, BankOrder order, int page, int size) {
        return wishes.bind(em.createQuery("select q from Question q where " + wishes.where() + " order by " + order.clause, Question.class))
            .setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    /** Tags of the questions named, one row each: question id, tag. */
    List<Object[]> tagsOf(Collection<Long> questions) {
        return questions.isEmpty() ? List.of() : em.createQuery("select q.id, t from Question q join q.tags t where q.id in :ids order by t", Object[].class)
            .setParameter("ids", questions).getResultList();
    }

    List<Question> of(Long course, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select q from Question q left join fetch q.tags where q.course.id = :course and q.id in :ids", Question.class)
            .setParameter("course", course).setParameter("ids", ids).getResultList();
    }

    List<Object[]> countByState(Long course) {
        return em.createQuery("select q.state, count(q) from Question q where q.course.id = :course group by q.state", Object[].class)
            .setParameter("course", course).getResultList();
    }

    void flush() {
        em.flush();
    }

    /** Writes to the database what is in memory, and forgets it there: for those who add thousands. */
    void flushAndForget() {
        em.flush();
        em.clear();
    }
}
