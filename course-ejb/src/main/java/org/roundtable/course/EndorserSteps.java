package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Courses that wait for stewards, and own drafts that came back from review. */
@Dependent
class EndorserSteps implements Upcoming {

    @PersistenceContext EntityManager em;

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return em.createQuery("""
                select c from Course c
                where c.state = IN_REVIEW
                    and exists (select m.id from Member m where m.id = :member and m.steward = true)
                    and not exists (select t.id from Teacher t where t.course = c and t.member.id = :member)
                or c.state = DRAFT and c.sentBackBecause is not null
                    and exists (select t.id from Teacher t where t.course = c and t.member.id = :member and t.role = LEAD)
                order by c.id""", Course.class)
            .setParameter("member", member).setMaxResults(MOST)
            .getResultStream().map(EndorserSteps::step).toList();
    }

    private static NextStep step(Course course) {
        return course.state() == CourseState.IN_REVIEW
            ? new NextStep(null, NextStep.Meaning.NO_DEADLINE, course.title(), null, "course.next.waits", List.of(), "course.next.read", "/course/endorsements")
            : new NextStep(null, NextStep.Meaning.NO_DEADLINE, course.title(), null, "course.next.sentBack", List.of(), "course.next.revise",
                "/course/studio?id=" + course.id());
    }
}
