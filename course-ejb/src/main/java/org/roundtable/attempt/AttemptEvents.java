package org.roundtable.attempt;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.roundtable.network.Recognised;
import org.roundtable.shared.Token;

/** The logs of all attempts. Whoever writes to one comes after everybody before: two events never have one place. */
@Dependent
class AttemptEvents {

    private static final String INTO = """
            insert into attempt_event (attempt_id, seq, at, kind, slot, revision, answer, flagged, late, salt, digest, detail, hash)
            """;
    private static final String ROW = """
            cast(:attempt as bigint), cast(:seq as integer), :at, cast(:kind as varchar), nullif(cast(:slot as integer), 0), nullif(cast(:revision as integer), 0),
            nullif(cast(:answer as varchar), ''), cast(:flagged as boolean), cast(:late as boolean), nullif(cast(:salt as varchar), ''),
            nullif(cast(:digest as varchar), ''), nullif(cast(:detail as varchar), ''), cast(:hash as varchar)
            """;
    private static final String FROM = " from attempt a join enrolment e on e.id = a.enrolment_id ";
    /** The rule of saving, as {@link Attempt#take} says it; and the log has to end where the sender thinks it does. */
    private static final String IF_TAKEN = """
             and a.id = :attempt and a.writer = :writer and a.points is null
            and a.deadline = :deadline and (a.paused_at is null and a.deadline >= :earliest or a.paused_at is not null and cast(:paused as boolean)) and :slot between a.first_slot and a.last_slot
            and (:previous = 0 or exists (select 1 from attempt_event h where h.attempt_id = :attempt and h.seq = :previous and h.hash = :previousHash))
            and not exists (select 1 from attempt_event n
                where n.attempt_id = :attempt and n.slot = :slot and n.revision >= :revision and n.kind in ('SAVED', 'LATE_ACCEPTED'))
            """;
    private static final String IF_FREE = "on conflict do nothing";
    private static final PlainStatement ADD = PlainStatement.of(INTO + "values (" + ROW + ")" + IF_FREE);
    private static final PlainStatement SAVE = PlainStatement.of(INTO + "select " + ROW + FROM + "where e.member_id = :member" + IF_TAKEN + IF_FREE);
    private static final PlainStatement SAVE_AT_ONCE = PlainStatement.of(INTO + "select " + ROW + FROM + Recognised.join("e.member_id") + "where " + Recognised.HOLDS + IF_TAKEN + IF_FREE);

    @PersistenceContext EntityManager em;
    @Resource(lookup = "java:jboss/datasources/RoundtableDS") DataSource source;

    /** @return where the log ends */
    Head head(Long attempt) {
        return em.createQuery("select new org.roundtable.attempt.Head(e.id.seq, e.hash) from AttemptEvent e where e.id.attempt = :attempt order by e.id.seq desc", Head.class)
            .setParameter("attempt", attempt).setMaxResults(1).getResultStream().findFirst().orElse(Head.NONE);
    }

    /** Waits for whoever is writing at that place. @return whether the place was free */
    boolean add(AttemptEvent event) {
        return ADD.execute(em, row(event)) == 1;
    }

    /**
     * Saves an answer in one statement, if it is taken.
     *
     * @param deadline the one the sender knows; nothing is saved where it is not the one that holds
     * @param paused whether the clock may stand still; whoever does not know that it does has to be told
     */
    boolean save(AttemptEvent event, Head previous, Long member, String writer, Instant deadline, boolean paused, Instant now) {
        var values = saving(event, previous, writer, deadline, paused, now);
        values.put("member", member);
        return SAVE.execute(em, values) == 1;
    }

    /**
     * The same for whoever holds that session, on a connection of its own that commits by itself: who asks and what is saved are one way to the database.
     *
     * @return whether it is saved; where it is not, somebody else has to say why
     */
    boolean saveAtOnce(AttemptEvent event, Head previous, Token session, String writer, Instant deadline, Instant now) throws SQLException {
        var values = saving(event, previous, writer, deadline, false, now);
        values.putAll(Recognised.by(session, now));
        try (var connection = source.getConnection()) {
            return SAVE_AT_ONCE.execute(connection, values) == 1;
        }
    }

    private static Map<String, Object> saving(AttemptEvent event, Head previous, String writer, Instant deadline, boolean paused, Instant now) {
        var values = row(event);
        values.put("writer", given(writer));
        values.put("deadline", deadline);
        values.put("earliest", now.minus(Deadline.TOLERANCE));
        values.put("paused", paused);
        values.put("previous", previous.seq());
        values.put("previousHash", previous.hash());
        return values;
    }

    private static Map<String, Object> row(AttemptEvent event) {
        var values = new HashMap<String, Object>();
        values.put("attempt", event.attempt());
        values.put("seq", event.seq());
        values.put("at", event.at());
        values.put("kind", event.kind().name());
        values.put("slot", event.slot() == null ? 0 : event.slot());
        values.put("revision", event.revision() == null ? 0 : event.revision());
        values.put("answer", given(event.answer()));
        values.put("flagged", event.flagged());
        values.put("late", event.late());
        values.put("salt", given(event.salt()));
        values.put("digest", given(event.digest()));
        values.put("detail", given(event.detail()));
        values.put("hash", event.hash());
        return values;
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    /** @return by slot what is held; slots never answered are not in it */
    Map<Integer, Held> newest(Long attempt) {
        return bySlot(events(EVENTS + "and " + NEWEST, List.of(attempt)));
    }

    Map<Integer, Held> newest(Long attempt, Collection<Integer> slots) {
        return bySlot(events(EVENTS + "and e.slot in (:slots) and " + NEWEST, List.of(attempt)).setParameter("slots", slots));
    }

    private static Map<Integer, Held> bySlot(TypedQuery<AttemptEvent> newest) {
        return newest.getResultStream().collect(Collectors.toMap(AttemptEvent::slot, AttemptEvent::held));
    }

    /** @return of each of these logs and each slot the newest answer, and the last event, whatever it is; not in their order */
    List<AttemptEvent> newestAndLast(Collection<Long> attempts) {
        return events(EVENTS + "and (" + LAST + " or " + NEWEST + ")", attempts).getResultList();
    }

    /** @return the last event of each of these logs */
    List<AttemptEvent> last(Collection<Long> attempts) {
        return events(EVENTS + "and " + LAST, attempts).getResultList();
    }

    /**
     * The inner queries hang on no outer row, so that each is worked out once: a plan that was made while the table was small is kept, and would go
     * through all of it for each event of a long log.
     */
    private static final String EVENTS = "select e.* from attempt_event e where e.attempt_id in (:attempts) ";
    private static final String HOLDS = "kind in ('SAVED', 'LATE_ACCEPTED')";
    private static final String NEWEST = "e." + HOLDS + " and (e.attempt_id, e.slot, e.revision) in (" + newestOf("n") + ")";
    private static final String LAST = "(e.attempt_id, e.seq) in (select l.attempt_id, max(l.seq) from attempt_event l where l.attempt_id in (:attempts) group by l.attempt_id)";

    private static String newestOf(String n) {
        return "select %1$s.attempt_id, %1$s.slot, max(%1$s.revision) from attempt_event %1$s where %1$s.attempt_id in (:attempts) and %1$s.%2$s group by %1$s.attempt_id, %1$s.slot"
            .formatted(n, HOLDS);
    }

    @SuppressWarnings("unchecked")
    private TypedQuery<AttemptEvent> events(String sql, Collection<Long> attempts) {
        return (TypedQuery<AttemptEvent>) em.createNativeQuery(sql, AttemptEvent.class).setHint("org.hibernate.readOnly", true)
            .setHint("org.hibernate.query.native.spaces", "attempt_event").setParameter("attempts", attempts);
    }

    /** Adds an event to each of several logs, in one statement; none of them about an answer. @return the attempts in whose logs the place was free */
    Set<Long> addAll(List<AttemptEvent> next) {
        var rows = IntStream.range(0, next.size()).mapToObj(i -> MANY.replace("#", String.valueOf(i))).collect(Collectors.joining(", "));
        var insert = em.createNativeQuery(INTO_MANY + rows + " " + IF_FREE).setHint("org.hibernate.query.native.spaces", "attempt_event");
        for (var i = 0; i < next.size(); i++) {
            var event = next.get(i);
            insert.setParameter("attempt" + i, event.attempt()).setParameter("seq" + i, event.seq()).setParameter("at" + i, event.at())
                .setParameter("kind" + i, event.kind().name()).setParameter("salt" + i, given(event.salt())).setParameter("digest" + i, given(event.digest()))
                .setParameter("detail" + i, given(event.detail())).setParameter("hash" + i, event.hash());
        }
        if (insert.executeUpdate() == next.size()) {
            return next.stream().map(AttemptEvent::attempt).collect(Collectors.toSet());
        }
        return em.createQuery("select e.id.attempt from AttemptEvent e where e.id.attempt in :attempts and e.hash in :hashes", Long.class)
            .setParameter("attempts", next.stream().map(AttemptEvent::attempt).toList()).setParameter("hashes", next.stream().map(AttemptEvent::hash).toList())
            .getResultStream().collect(Collectors.toSet());
    }

    private static final String INTO_MANY = "insert into attempt_event (attempt_id, seq, at, kind, flagged, late, salt, digest, detail, hash) values ";
    private static final String MANY = """
            (:attempt#, :seq#, :at#, :kind#, false, false, nullif(cast(:salt# as varchar), ''), nullif(cast(:digest# as varchar), ''), nullif(cast(:detail# as varchar), ''), :hash#)""";

    /** Blanks what was answered before something newer was; that it was, and its digest, stays. */
    void blankSuperseded(Collection<Long> attempts) {
        em.createNativeQuery("update attempt_event set answer = null, salt = null where attempt_id in (:attempts) and kind = 'SAVED' and answer is not null"
                + " and (attempt_id, slot, revision) not in (" + newestOf("n") + ")")
            .setHint("org.hibernate.query.native.spaces", "attempt_event").setParameter("attempts", attempts).executeUpdate();
    }

    /** @return everything that happened, in its order */
    List<AttemptEvent> of(Long attempt) {
        return em.createQuery("select e from AttemptEvent e where e.id.attempt = :attempt order by e.id.seq", AttemptEvent.class)
            .setParameter("attempt", attempt).getResultList();
    }

    /** @return what came too late, in its order */
    List<AttemptEvent> late(Long attempt) {
        return em.createQuery("select e from AttemptEvent e where e.id.attempt = :attempt and e.kind = LATE order by e.id.seq", AttemptEvent.class)
            .setParameter("attempt", attempt).getResultList();
    }
}
