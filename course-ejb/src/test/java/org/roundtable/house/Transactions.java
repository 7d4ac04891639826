package org.roundtable.house;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;

/** What the server does round a boundary call: one transaction, rolled back by a refusal, one entity manager in it. */
final class Transactions {

    private final SessionFactory sessions;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

    Transactions(SessionFactory sessions) {
        this.sessions = sessions;
    }

    EntityManager current() {
        var entityManager = open.get().peek();
        if (entityManager == null) {
            throw new IllegalStateException("no transaction: call a boundary, or wrap it in inTransaction(…)");
        }
        return entityManager;
    }

    boolean running() {
        return !open.get().isEmpty();
    }

    <T> T join(Callable<T> work) throws Exception {
        return running() ? work.call() : begin(work);
    }

    <T> T begin(Callable<T> work) throws Exception {
        var entityManager = sessions.createEntityManager();
        open.get().push(entityManager);
        try {
            entityManager.getTransaction().begin();
            var result = work.call();
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
            open.get().pop();
        }
    }
}
