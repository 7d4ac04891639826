package org.roundtable.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who may answer an appeal: another than who sat it and than who marked it; where the team has nobody else, a steward. Trap 11 is kept here. */
@Dependent
class Answerers {

    /** Whether the team has somebody who may mark, and neither sat it (e) nor marked it (k). */
    static final String TEAM_LEFT = """
            exists (select t.id from Teacher t where t.course = c and t.role in (LEAD, INSTRUCTOR, GRADER) and t.member.disabledAt is null
            and t.member <> e.member and (k.id is null or t.member <> k))""";
    /** Whether it waits for a steward, and :member may be the one. */
    static final String FOR_STEWARD = "e.state <> TEST_RUN and not " + TEAM_LEFT + " and e.member.id <> :member and (k.id is null or k.id <> :member)";

    @PersistenceContext EntityManager em;

    /** @return who an appeal waits for */
    Answerer of(Appeal appeal) {
        return teamLeft(appeal) ? Answerer.TEAM : Answerer.STEWARD;
    }

    /**
     * @param marker who marked the answer; {@code null} where the key alone did
     * @param marks whether {@code member} may mark there
     * @param steward whether they are a steward
     */
    boolean may(Appeal appeal, Long marker, Long member, boolean marks, boolean steward) {
        var concerned = member.equals(marker) || member.equals(appeal.enrolment().member().id());
        if (appeal.testRun()) {
            return marks && (!concerned || !teamLeft(appeal));
        }
        return !concerned && (marks || steward && !teamLeft(appeal));
    }

    private boolean teamLeft(Appeal appeal) {
        return !em.createQuery("""
                select p.id from Appeal p join p.enrolment e join e.offering o join o.course c left join EssayMark m on m.response = p.response left join m.marker k
                where p.id = :id and\s""" + TEAM_LEFT, Long.class)
            .setParameter("id", appeal.id()).getResultList().isEmpty();
    }
}
