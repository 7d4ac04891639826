package org.roundtable.batch;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The tables of the server's job repository, as the server makes them, with runs in them. */
final class JobRepositoryFixture {

    private JobRepositoryFixture() {}

    static void make(EntityManager em) {
        try {
            for (var statement : Files.readString(Path.of("../course-ear/src/main/server/standalone/configuration/h2-init.sql")).replaceAll("(?m)^--.*$", "").split(";")) {
                if (!statement.isBlank()) {
                    em.createNativeQuery(statement).executeUpdate();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void ran(EntityManager em, long id, String job, String status, Instant started, Instant ended) {
        em.createNativeQuery("insert into job_instance (jobinstanceid, jobname) values (:id, :job)")
            .setParameter("id", id).setParameter("job", job).executeUpdate();
        em.createNativeQuery("""
                insert into job_execution (jobexecutionid, jobinstanceid, createtime, starttime, endtime, batchstatus)
                values (:id, :id, :started, :started, :ended, :status)""")
            .setParameter("id", id).setParameter("started", started).setParameter("ended", ended).setParameter("status", status)
            .executeUpdate();
    }
}
