package org.roundtable.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.course.Offering;
import org.roundtable.shared.NotThere;

/** All tests, with their published versions. */
@Dependent
public class Assessments {

    @PersistenceContext EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    void remove(Object part) {
        em.remove(part);
    }

    /** Takes a test away with everything that was set and published; refused by the database where somebody sat it. */
    void discard(Assessment test) {
        for (var part : List.of("delete from Pick p where p.section.id in (select s.id from Section s where s.assessment = :test)",
                "delete from Section s where s.assessment = :test",
                "delete from FrozenBlueprint b where b.testVersion.id in (select v.id from TestVersion v where v.assessment = :test)",
                "delete from TestVersion v where v.assessment = :test",
                "delete from Assessment a where a = :test")) {
            em.createQuery(part).setParameter("test", test).executeUpdate();
        }
        em.detach(test);
    }

    /** @return the test of an activity, with activity, unit and course, in one statement */
    public Optional<Assessment> of(Long activity) {
        return em.createQuery("""
                select a from Assessment a join fetch a.activity join fetch a.activity.unit join fetch a.activity.unit.course
                where a.activity.id = :activity""", Assessment.class)
            .setParameter("activity", activity)
            .getResultStream().findFirst();
    }

    /**
     * @return the test of an activity as an offering of its course sets it, in one statement
     * @throws NotThere where the activity is no test, or one of another course
     */
    public Assessment of(Offering offering, Long activity) {
        return of(activity).filter(test -> test.course().id().equals(offering.course().id())).orElseThrow(NotThere::new);
    }

    /** @return all tests of a course in the order of its outline, with their activities */
    public List<Assessment> in(Long course) {
        return em.createQuery("""
                select a from Assessment a join fetch a.activity join fetch a.activity.unit
                where a.activity.unit.course.id = :course
                order by a.activity.unit.position, a.activity.unit.id, a.activity.position, a.activity.id""", Assessment.class)
            .setParameter("course", course).getResultList();
    }

    /** @return what learners sit from now on; empty before the first publication */
    public Optional<TestVersion> published(Long assessment) {
        return em.createQuery("""
                select v from TestVersion v
                where v.assessment.id = :assessment
                order by v.number desc""", TestVersion.class)
            .setParameter("assessment", assessment).setMaxResults(1)
            .getResultStream().findFirst();
    }

    /** @return the same in the same order, and of each whether it can be sat, in one statement */
    public Map<Assessment, Boolean> publication(Long course) {
        var publication = new LinkedHashMap<Assessment, Boolean>();
        em.createQuery("""
                select a, (select count(v.id) from TestVersion v where v.assessment = a) from Assessment a join fetch a.activity join fetch a.activity.unit
                where a.activity.unit.course.id = :course
                order by a.activity.unit.position, a.activity.unit.id, a.activity.position, a.activity.id""", Object[].class)
            .setParameter("course", course).getResultStream().forEach(row -> publication.put((Assessment) row[0], (Long) row[1] > 0));
        return publication;
    }

    /** @return a paper of a published test; the same seed gives the same one */
    public List<PaperSlot> paper(TestVersion version, long seed) {
        return em.find(FrozenBlueprint.class, version.id()).thawed().paper(seed, version.rules().shuffled());
    }

    /** @return what a published version asks, for drawing many papers of it */
    public Blueprint blueprint(TestVersion version) {
        return em.find(FrozenBlueprint.class, version.id()).thawed();
    }

    /** @return ids of every version of a question that a paper of a published test may ask */
    public Set<Long> candidates(TestVersion version) {
        return blueprint(version).parts().stream().flatMap(part -> part.pools().stream())
            .flatMap(pool -> pool.candidates().stream()).map(Candidate::version).collect(Collectors.toSet());
    }

    List<Section> sections(Long assessment) {
        return em.createQuery("select s from Section s where s.assessment.id = :assessment order by s.position, s.id", Section.class)
            .setParameter("assessment", assessment).getResultList();
    }

    Optional<Section> section(Long id) {
        return em.createQuery("""
                select s from Section s join fetch s.assessment join fetch s.assessment.activity
                join fetch s.assessment.activity.unit join fetch s.assessment.activity.unit.course
                where s.id = :id""", Section.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }

    /** @return what all sections ask, in order, with the questions */
    List<Pick> picks(Long assessment) {
        return em.createQuery("""
                select p from Pick p join fetch p.section left join fetch p.questionVersion left join fetch p.questionVersion.question
                where p.section.assessment.id = :assessment
                order by p.section.position, p.section.id, p.position, p.id""", Pick.class)
            .setParameter("assessment", assessment).getResultList();
    }

    Optional<Pick> pick(Long id) {
        return em.createQuery("""
                select p from Pick p join fetch p.section join fetch p.section.assessment join fetch p.section.assessment.activity
                join fetch p.section.assessment.activity.unit join fetch p.section.assessment.activity.unit.course
                where p.id = :id""", Pick.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }
}
