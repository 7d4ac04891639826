package org.roundtable.network;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The set of networks, which has one element. */
@Dependent
public class Networks {

    @PersistenceContext EntityManager em;

    /** @return the network as its stewards set it up, or as it is before they have */
    public Network current() {
        var stored = em.find(Network.class, Network.ONLY);
        return stored == null ? new Network() : stored;
    }

    /** Everything that must happen one after the other on all nodes (a member is added, a steward is made) waits here. */
    Network locked() {
        em.createNativeQuery("""
                insert into network (id, version, name, membership, endorsement_needed)
                values (1, 0, 'Roundtable', 'OPEN', true) on conflict do nothing""").executeUpdate();
        return em.find(Network.class, Network.ONLY, PESSIMISTIC_WRITE);
    }
}
