package org.roundtable.course;

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

    public Optional<Course> by(Long id) {
        return Optional.ofNullable(em.find(Course.class, id));
    }

    /** @return the activity with its unit and course, in one statement */
    public Optional<Activity> activity(Long id) {
        return em.createQuery("""
                select a from Activity a join fetch a.unit join fetch a.unit.course
                where a.id = :id""", Activity.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
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

    /** @return the teaching team, lead first */
    public List<Teacher> team(Long course) {
        return em.createQuery("""
                select t from Teacher t join fetch t.member
                where t.course.id = :course order by t.id""", Teacher.class)
            .setParameter("course", course).getResultList();
    }

    Optional<TeamRole> roleOf(Long member, Long course) {
        return em.createQuery("select t.role from Teacher t where t.member.id = :member and t.course.id = :course", TeamRole.class)
            .setParameter("member", member).setParameter("course", course)
            .getResultStream().findFirst();
    }
}
