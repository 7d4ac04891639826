package org.roundtable.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Who may run what. Each call is a transaction of its own, so that other nodes see it before the job starts. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class Leases {

    @PersistenceContext EntityManager em;

    /** @return whether the job had no lease yet; throws where another node made one in the same moment */
    boolean know(String job) {
        if (em.find(Lease.class, job) != null) {
            return false;
        }
        em.persist(new Lease(job));
        return true;
    }

    /** @return whether {@code node} may run the job now, because nobody else does or whoever did has fallen silent */
    boolean take(String job, String node, Instant now) {
        return em.createQuery("""
                update Lease l set l.node = :node, l.heldUntil = :until, l.execution = null
                where l.job = :job and (l.node is null or l.heldUntil < :now)""")
            .setParameter("node", node).setParameter("until", now.plus(Lease.LASTS))
            .setParameter("job", job).setParameter("now", now)
            .executeUpdate() == 1;
    }

    /** Changes the lease if {@code node} still holds it. */
    void change(String job, String node, Consumer<Lease> change) {
        var lease = em.find(Lease.class, job, LockModeType.PESSIMISTIC_WRITE);
        if (lease != null && node.equals(lease.node())) {
            change.accept(lease);
        }
    }

    /** Changes what stewards say of a job, whoever holds it. */
    void steer(String job, Consumer<Lease> change) {
        change.accept(em.find(Lease.class, job, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Lease> heldBy(String node) {
        return em.createQuery("select l from Lease l where l.node = :node", Lease.class)
            .setParameter("node", node).getResultList();
    }

    /** @return jobs that were running on a node which has not been heard of since */
    List<String> orphaned(Instant now) {
        return em.createQuery("select l.job from Lease l where l.heldUntil < :now and l.execution is not null", String.class)
            .setParameter("now", now).getResultList();
    }

    /** @return every lease there is: one per job */
    List<Lease> all() {
        return em.createQuery("select l from Lease l order by l.job", Lease.class).getResultList();
    }

    /** @return whether the job may be started by itself now */
    boolean startable(String job, Instant now) {
        var lease = em.find(Lease.class, job);
        return lease == null || !lease.stopped() && (lease.notBefore() == null || !lease.notBefore().isAfter(now));
    }

    boolean known(String job) {
        return em.find(Lease.class, job) != null;
    }

    /** @return whether the job last came to an end before {@code moment}, or never did */
    boolean finishedBefore(String job, Instant moment) {
        var lease = em.find(Lease.class, job);
        return lease == null || lease.finishedAt() == null || lease.finishedAt().isBefore(moment);
    }
}
