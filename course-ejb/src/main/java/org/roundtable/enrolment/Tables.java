package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All tables, and who sits at them. */
@Dependent
public class Tables {

    private static final int MOST = 200;

    @PersistenceContext EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    /** @return a table at which somebody may sit, with its offering and course */
    public Optional<Table> by(Long id) {
        return em.createQuery("""
                select t from StudyTable t join fetch t.offering join fetch t.offering.course
                where t.id = :id and t.dissolvedAt is null""", Table.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }

    /** @return the tables of an offering by name, at most 200 */
    public List<Table> in(Long offering) {
        return em.createQuery("select t from StudyTable t where t.offering.id = :offering and t.dissolvedAt is null order by lower(t.title), t.id", Table.class)
            .setParameter("offering", offering).setMaxResults(MOST).getResultList();
    }

    /** @return enrolments of those who sit at a table */
    public List<Long> enrolmentsAt(Long table) {
        return em.createQuery("select s.enrolment.id from Seat s where s.studyTable.id = :table and s.studyTable.dissolvedAt is null order by s.enrolment.id", Long.class)
            .setParameter("table", table).getResultList();
    }

    /** @return with whom each learner of an offering shares a table, in one statement; who sits at none is missing */
    public Map<Long, Set<Long>> companions(Long offering) {
        var tables = em.createQuery("""
                select s.studyTable.id, s.enrolment.id from Seat s
                where s.studyTable.offering.id = :offering and s.studyTable.dissolvedAt is null""", Object[].class)
            .setParameter("offering", offering).getResultStream()
            .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
        var companions = new HashMap<Long, Set<Long>>();
        for (var table : tables.values()) {
            table.forEach(one -> companions.computeIfAbsent(one, any -> new HashSet<>()).addAll(table));
        }
        companions.forEach((one, others) -> others.remove(one));
        return companions;
    }

    /** @return who sits at these tables, by name, in one statement */
    List<Seat> seats(List<Long> tables) {
        return tables.isEmpty() ? List.of() : em.createQuery("""
                select s from Seat s join fetch s.enrolment join fetch s.enrolment.member
                where s.studyTable.id in :tables order by lower(s.enrolment.member.displayName), s.id""", Seat.class)
            .setParameter("tables", tables).getResultList();
    }

    Optional<Seat> seat(Long table, Long enrolment) {
        return em.createQuery("select s from Seat s where s.studyTable.id = :table and s.enrolment.id = :enrolment", Seat.class)
            .setParameter("table", table).setParameter("enrolment", enrolment)
            .getResultStream().findFirst();
    }

    /** @return how many learners sit at a table already; the database takes no two seats of one learner at it */
    long countSeats(Long table) {
        return em.createQuery("select count(s) from Seat s where s.studyTable.id = :table", Long.class)
            .setParameter("table", table).getSingleResult();
    }

    void remove(Seat seat) {
        em.remove(seat);
    }

    void clear(Long table) {
        em.createQuery("delete from Seat s where s.studyTable.id = :table").setParameter("table", table).executeUpdate();
    }
}
