package org.roundtable.course;

import java.time.Instant;

/**
 * When one activity opens and is due in one offering.
 *
 * @param version to be given back when saving
 */
public record TimingRow(Long activity, int version, String unit, ActivityKind kind, String title, Instant opens, Instant due, Instant cutOff) {

    static TimingRow of(Timing timing) {
        var activity = timing.activity();
        return new TimingRow(activity.id(), timing.version(), activity.unit().title(), activity.kind(), activity.title(),
            timing.opens(), timing.due(), timing.cutOff());
    }
}
