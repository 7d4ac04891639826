package org.roundtable.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.roundtable.network.Member;
import org.roundtable.network.Members;

/** Who may answer an appeal: another than who sat it and than who marked it; where the team has nobody else, a steward. Trap 11 is kept here. */
@Dependent
class Answerers {

    /** Whether t is somebody of the team (of c) who may mark, and neither sat it (e) nor marked it (k). */
    private static final String LEFT = """
            t.course = c and t.role in (LEAD, INSTRUCTOR, GRADER) and t.member.disabledAt is null and t.member <> e.member and (k.id is null or t.member <> k)""";
    /** Whether the team has such a one. */
    static final String TEAM_LEFT = "exists (select t.id from Teacher t where " + LEFT + ")";
    /** Whether it waits for a steward, and :member may be the one. */
    static final String FOR_STEWARD = "e.state <> TEST_RUN and not " + TEAM_LEFT + " and e.member.id <> :member and (k.id is null or k.id <> :member)";

    @PersistenceContext EntityManager em;
    @Inject Members members;

    /** @return who an appeal waits for */
    Answerer of(Appeal appeal) {
        return ofTeam(appeal).isEmpty() ? Answerer.STEWARD : Answerer.TEAM;
    }

    /**
     * @param waitsFor {@link #of} it
     * @param marker who marked the answer; {@code null} where the key alone did
     * @param marks whether {@code member} may mark there
     * @param steward whether they are a steward
     */
    static boolean may(Appeal appeal, Answerer waitsFor, Long marker, Long member, boolean marks, boolean steward) {
        var concerned = member.equals(marker) || member.equals(appeal.enrolment().member().id());
        var teamLeft = waitsFor == Answerer.TEAM;
        if (appeal.testRun()) {
            return marks && (!concerned || !teamLeft);
        }
        return !concerned && (marks || steward && !teamLeft);
    }

    /** @return all who may answer what is no rehearsal */
    List<Long> all(Appeal appeal, Long marker) {
        var team = ofTeam(appeal);
        return !team.isEmpty() ? team : stewards().stream()
            .filter(steward -> !steward.equals(appeal.enrolment().member().id()) && !steward.equals(marker)).toList();
    }

    List<Long> stewards() {
        return members.stewards().stream().map(Member::id).toList();
    }

    private List<Long> ofTeam(Appeal appeal) {
        return em.createQuery("""
                select t.member.id from Teacher t, Appeal p join p.enrolment e join e.offering o join o.course c left join EssayMark m on m.response = p.response left join m.marker k
                where p.id = :id and\s""" + LEFT, Long.class)
            .setParameter("id", appeal.id()).getResultList();
    }
}
