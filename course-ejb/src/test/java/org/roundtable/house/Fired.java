package org.roundtable.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers every event of ours that was fired. */
@ApplicationScoped
public class Fired {

    private final List<Object> events = new CopyOnWriteArrayList<>();

    void remember(@Observes Record event) {
        if (event.getClass().getPackageName().startsWith("org.roundtable")) {
            events.add(event);
        }
    }

    /** @return those of one type, in the order they were fired */
    public <T> List<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void forget() {
        events.clear();
    }
}
