package org.roundtable.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.access.Anyone;
import org.roundtable.course.TeamRole;
import org.roundtable.network.Member;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Setting;

/** Who is who in the demo. On any other server there is no such thing. */
@Stateless
@Anyone
public class Casting {

    private static final int MOST = 200;

    @PersistenceContext EntityManager em;

    /** @return the first 200: stewards, then those who teach, those who learn, all others; by name. Three statements. */
    public List<CastRow> cast() {
        if (!Setting.on("ROUNDTABLE_DEMO")) {
            throw new NotThere();
        }
        var members = em.createQuery("select m from Member m where m.disabledAt is null and m.verifiedAt is not null order by m.id", Member.class)
            .setMaxResults(MOST).getResultList();
        var taught = scenes("select t.member.id, t.role, t.course.title from Teacher t order by t.id");
        var learned = scenes("""
            select e.member.id, e.state, e.offering.course.title from Enrolment e
            where e.state not in (REJECTED, WITHDRAWN, TEST_RUN) order by e.id""");
        return members.stream().map(member -> row(member, taught.getOrDefault(member.id(), List.of()), learned.getOrDefault(member.id(), List.of()))).sorted().toList();
    }

    private static CastRow row(Member member, List<SceneRow> taught, List<SceneRow> learned) {
        var teaches = taught.stream().anyMatch(scene -> ((TeamRole) scene.as()).teaches());
        var part = member.steward() ? CastRow.Part.STEWARD : teaches ? CastRow.Part.TEACHER : taught.isEmpty() && learned.isEmpty() ? CastRow.Part.NEWCOMER : CastRow.Part.LEARNER;
        return new CastRow(part, member.handle(), member.displayName(), Stream.concat(taught.stream(), learned.stream()).toList());
    }

    private Map<Long, List<SceneRow>> scenes(String query) {
        return em.createQuery(query, Object[].class).setMaxResults(10 * MOST).getResultStream()
            .collect(groupingBy(row -> (Long) row[0], mapping(row -> new SceneRow((Enum<?>) row[1], (String) row[2]), toList())));
    }
}
