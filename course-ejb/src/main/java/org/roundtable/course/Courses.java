package org.roundtable.course;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All courses, with their outlines and teams. */
@Dependent
public class Courses {

    @PersistenceContext EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    void remove(Object part) {
        em.remove(part);
    }

    void flush() {
        em.flush();
    }

    public Optional<Course> by(Long id) {
        return Optional.ofNullable(em.find(Course.class, id));
    }

    /** @return the course, held until the transaction ends: whoever changes its outline or team next waits and then sees this change */
    Optional<Course> held(Long id) {
        return Optional.ofNullable(em.find(Course.class, id, PESSIMISTIC_WRITE));
    }

    Optional<Unit> unit(Long id) {
        return em.createQuery("select u from Unit u join fetch u.course where u.id = :id", Unit.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }

    /** @return the activity with its unit and course, in one statement */
    public Optional<Activity> activity(Long id) {
        return em.createQuery("""
                select a from Activity a join fetch a.unit join fetch a.unit.course
                where a.id = :id""", Activity.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }

    /** @return the course a unit belongs to, without loading either */
    Optional<Long> courseOfUnit(Long unit) {
        return em.createQuery("select u.course.id from Unit u where u.id = :id", Long.class)
            .setParameter("id", unit).getResultStream().findFirst();
    }

    /** @return the course an activity belongs to, without loading either */
    public Optional<Long> courseOfActivity(Long activity) {
        return em.createQuery("select a.unit.course.id from Activity a where a.id = :id", Long.class)
            .setParameter("id", activity).getResultStream().findFirst();
    }

    /** @return the units of a course in order */
    public List<Unit> units(Long course) {
        return em.createQuery("select u from Unit u where u.course.id = :course order by u.position, u.id", Unit.class)
            .setParameter("course", course).getResultList();
    }

    /** @return all activities of a course in the order of the outline, with their units */
    public List<Activity> activities(Long course) {
        return em.createQuery("""
                select a from Activity a join fetch a.unit
                where a.unit.course.id = :course
                order by a.unit.position, a.unit.id, a.position, a.id""", Activity.class)
            .setParameter("course", course).getResultList();
    }

    /** @return what waits for an activity to be done */
    List<Activity> waitingFor(Activity activity) {
        return em.createQuery("select a from Activity a where a.after = :activity", Activity.class)
            .setParameter("activity", activity).getResultList();
    }

    /** @return the teaching team, lead first */
    public List<Teacher> team(Long course) {
        return em.createQuery("""
                select t from Teacher t join fetch t.member
                where t.course.id = :course
                order by case t.role when LEAD then 0 when INSTRUCTOR then 1 when GRADER then 2 else 3 end, t.id""", Teacher.class)
            .setParameter("course", course).getResultList();
    }

    /** @return published courses that carry one on, the first 20 */
    List<Course> derivedFrom(Long course) {
        return em.createQuery("select c from Course c where c.derivedFrom.id = :course and c.state = PUBLISHED order by c.publishedAt", Course.class)
            .setParameter("course", course).setMaxResults(20).getResultList();
    }

    /** @return those in whose team a member marks */
    List<Long> markedBy(Long member) {
        return em.createQuery("select t.course.id from Teacher t where t.member.id = :member and t.role in (LEAD, INSTRUCTOR, GRADER) order by t.course.id", Long.class)
            .setParameter("member", member).getResultList();
    }

    Optional<TeamRole> roleOf(Long member, Long course) {
        return em.createQuery("select t.role from Teacher t where t.member.id = :member and t.course.id = :course", TeamRole.class)
            .setParameter("member", member).setParameter("course", course)
            .getResultStream().findFirst();
    }

    /**
     * @param course one that waits for an endorsement, or {@code null} for any
     * @return whether {@code member} may endorse: they led or taught a course that was taught to its end
     */
    boolean endorser(Long member, Long course) {
        return !em.createQuery("""
                select t.id from Teacher t
                where t.member.id = :member and t.role in (LEAD, INSTRUCTOR)
                and exists (select o.id from Offering o where o.course = t.course and o.state in (FINISHED, ARCHIVED))
                and (:anywhere = true or exists (select c.id from Course c where c.id = :course and c.state = IN_REVIEW))""", Long.class)
            .setParameter("member", member).setParameter("anywhere", course == null).setParameter("course", course == null ? 0L : course)
            .setMaxResults(1).getResultList().isEmpty();
    }
}
