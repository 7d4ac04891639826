package org.roundtable.it;

import java.util.EnumMap;
import java.util.Map;

/** The people of the access table, signed in, and the ids of what they have to do with. */
record Cast(Map<Somebody, Caller> callers, Map<String, String> ids) {

    static Cast onStage() {
        var callers = new EnumMap<Somebody, Caller>(Somebody.class);
        callers.put(Somebody.ANONYMOUS, new Caller());
        return new Cast(callers, Map.of());
    }
}
