package org.roundtable.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.roundtable.shared.Setting;

/** This running server. A restart makes another one, so that what the last one held can be told from what this one holds. */
@ApplicationScoped
class Node {

    private final String name = Setting.of("ROUNDTABLE_NODE", "n1") + "-" + UUID.randomUUID().toString().substring(0, 8);

    String name() {
        return name;
    }
}
