package org.roundtable.web.desk;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.roundtable.desk.DeskLine;
import org.roundtable.desk.DeskSheet;
import org.roundtable.desk.DeskState;
import org.roundtable.desk.Pulse;
import org.roundtable.web.shared.Json;

/** How a test stands, as browsers read it; instants are milliseconds. Without the time of day, so that two can be compared. */
final class DeskJson {

    private DeskJson() {}

    static String of(DeskSheet sheet) {
        var lines = Json.createArrayBuilder();
        sheet.lines().forEach(line -> lines.add(line(line)));
        var counts = Json.createObjectBuilder();
        for (var state : DeskState.values()) {
            counts.add(state.name(), sheet.count(state));
        }
        return Json.createObjectBuilder().add("counts", counts).add("paused", sheet.paused()).add("log", sheet.log().isEmpty() ? 0 : sheet.log().get(0).at().toEpochMilli())
            .add("lines", lines).build().toString();
    }

    private static JsonObjectBuilder line(DeskLine line) {
        var json = Json.createObjectBuilder().add("enrolment", line.enrolment()).add("state", line.state().name()).add("answered", line.answered())
            .add("questions", line.questions());
        if (line.startedAt() != null) {
            json.add("attempt", line.attempt());
        }
        add(json, "lastSave", line.lastSave());
        add(json, "deadline", line.deadline());
        add(json, "startedAt", line.startedAt());
        add(json, "pausedAt", line.pausedAt());
        add(json, "lockedAt", line.lockedAt());
        return json;
    }

    static String of(Pulse pulse) {
        var json = Json.createObjectBuilder();
        add(json, "deadline", pulse.deadline());
        add(json, "paused", pulse.pausedAt());
        add(json, "handedIn", pulse.handedIn());
        if (pulse.message() == null) {
            json.addNull("message");
        } else {
            json.add("message", Json.createObjectBuilder().add("id", pulse.message()).add("text", pulse.text()).add("at", pulse.said().toEpochMilli()));
        }
        return json.build().toString();
    }

    /** @return the same, and when it was so */
    static String at(String json, Instant at) {
        return "{\"serverTime\":" + at.toEpochMilli() + "," + json.substring(1);
    }

    private static void add(JsonObjectBuilder json, String name, Instant instant) {
        if (instant == null) {
            json.addNull(name);
        } else {
            json.add(name, instant.toEpochMilli());
        }
    }
}
