package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Locale;
import org.roundtable.shared.Page;

/**
 * Everybody in one offering, a page at a time: first those the team decides on, then those who wait in the order they
 * wait in, then all others by name.
 */
@Dependent
class Roster {

    private static final String WHERE = """
        where e.offering.id = :offering and e.state <> TEST_RUN and (:state is null or e.state = :state)
            and (lower(e.member.displayName) like :like escape '!' or e.member.handle like :like escape '!')
        """;

    @PersistenceContext EntityManager em;

    /**
     * @param state only those who stand there, {@code null} for everybody
     * @param words part of a name, {@code null} for any
     */
    Page<Enrolment> page(Long offering, EnrolmentState state, String words, int first, int size) {
        var rows = filtered(em.createQuery("select e from Enrolment e join fetch e.member " + WHERE
            + "order by case when e.state = APPLIED then 0 when e.state = WAITLISTED then 1 else 2 end, e.waitingSince, lower(e.member.displayName), e.id", Enrolment.class), offering, state, words);
        var total = filtered(em.createQuery("select count(e) from Enrolment e " + WHERE, Long.class), offering, state, words);
        return new Page<>(rows.setFirstResult(first).setMaxResults(size).getResultList(), total.getSingleResult());
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Long offering, EnrolmentState state, String words) {
        return query.setParameter("offering", offering).setParameter("state", state).setParameter("like", like(words));
    }

    private static String like(String words) {
        var plain = words == null ? "" : words.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        return "%" + (plain.length() > 80 ? plain.substring(0, 80) : plain).replaceAll("[!%_]", "!$0") + "%";
    }
}
