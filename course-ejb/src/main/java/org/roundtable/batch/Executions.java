package org.roundtable.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What ran when: the tables of the server's job repository, read directly, because its own interface needs a query per
 * execution and cannot page.
 */
@Dependent
@Transactional
class Executions {

    private static final String COLUMNS = """
        select e.jobexecutionid, i.jobname, e.createtime, e.endtime, e.batchstatus,
            (select min(s.executionexception) from step_execution s where s.jobexecutionid = e.jobexecutionid),
            coalesce(p.done, 0), coalesce(p.total, 0)
        from job_execution e
        join job_instance i on i.jobinstanceid = e.jobinstanceid
        left join job_progress p on p.execution = e.jobexecutionid
        """;

    @PersistenceContext EntityManager em;

    /** @return the newest runs, {@code job} {@code null} for those of all jobs */
    List<Execution> newest(String job, int first, int size) {
        var query = em.createNativeQuery(COLUMNS + (job == null ? "" : "where i.jobname = :job ") + "order by e.jobexecutionid desc")
            .setFirstResult(first).setMaxResults(size);
        if (job != null) {
            query.setParameter("job", job);
        }
        return rows(query.getResultList());
    }

    /** @return the last run of each job */
    List<Execution> last() {
        return rows(em.createNativeQuery(COLUMNS + """
                where e.jobexecutionid in (
                    select max(x.jobexecutionid) from job_execution x
                    join job_instance y on y.jobinstanceid = x.jobinstanceid
                    group by y.jobname)
                order by i.jobname""").getResultList());
    }

    Optional<Execution> by(long id) {
        return rows(em.createNativeQuery(COLUMNS + "where e.jobexecutionid = :id").setParameter("id", id).getResultList())
            .stream().findFirst();
    }

    long count(String job) {
        var query = em.createNativeQuery("""
            select count(*) from job_execution e join job_instance i on i.jobinstanceid = e.jobinstanceid
            """ + (job == null ? "" : "where i.jobname = :job"));
        if (job != null) {
            query.setParameter("job", job);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Marks as failed what claims to run and cannot, because its node died. @return the last of those, to go on with */
    Optional<Long> close(String job, Instant now) {
        var cutOff = em.createNativeQuery("""
                select e.jobexecutionid from job_execution e join job_instance i on i.jobinstanceid = e.jobinstanceid
                where i.jobname = :job and e.batchstatus in ('STARTING', 'STARTED', 'STOPPING')
                order by e.jobexecutionid""")
            .setParameter("job", job).getResultList();
        for (var id : cutOff) {
            em.createNativeQuery("update job_execution set batchstatus = 'FAILED', exitstatus = 'CUT OFF', endtime = :now where jobexecutionid = :id")
                .setParameter("now", now).setParameter("id", id).executeUpdate();
            em.createNativeQuery("update step_execution set batchstatus = 'FAILED' where jobexecutionid = :id and batchstatus in ('STARTING', 'STARTED', 'STOPPING')")
                .setParameter("id", id).executeUpdate();
        }
        return cutOff.isEmpty() ? Optional.empty() : Optional.of(((Number) cutOff.get(cutOff.size() - 1)).longValue());
    }

    /** Forgets what went well before {@code routine} and anything that ended before {@code any}. @return how many */
    int forget(Instant routine, Instant any) {
        var forgotten = em.createNativeQuery("""
                delete from job_instance where jobinstanceid in (
                    select e.jobinstanceid from job_execution e
                    where e.endtime < :any or e.endtime < :routine and e.batchstatus = 'COMPLETED')""")
            .setParameter("any", any).setParameter("routine", routine).executeUpdate();
        em.createNativeQuery("delete from job_progress where execution not in (select jobexecutionid from job_execution)").executeUpdate();
        return forgotten;
    }

    private static List<Execution> rows(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(Executions::row).toList();
    }

    private static Execution row(Object[] c) {
        return new Execution(((Number) c[0]).longValue(), (String) c[1], instant(c[2]), instant(c[3]), (String) c[4],
            firstLine((String) c[5]), ((Number) c[6]).intValue(), ((Number) c[7]).intValue());
    }

    /** The server writes local time into H2 and instants into PostgreSQL. */
    private static Instant instant(Object value) {
        if (value instanceof Timestamp local) {
            return local.toInstant();
        }
        return value instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) value;
    }

    private static String firstLine(String failure) {
        return failure == null ? null : failure.lines().findFirst().orElse(null);
    }
}
