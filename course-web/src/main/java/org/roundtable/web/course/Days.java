package org.roundtable.web.course;

import java.util.ArrayList;
import org.roundtable.course.OutlineSheet.ActivityRow;
import org.roundtable.web.shared.Say;

/** The plan of an activity in words. */
final class Days {

    private Days() {}

    /** @return "25 min · day 7 to 13 · after Expertise"; empty where nothing is planned */
    static String of(ActivityRow row, Say say) {
        var words = new ArrayList<String>();
        if (row.minutes() != null) {
            words.add(say.of("course.minutes", row.minutes()));
        }
        if (row.opensDay() != null && row.dueDay() != null) {
            words.add(say.of("course.days.fromTo", row.opensDay(), row.dueDay()));
        } else if (row.opensDay() != null) {
            words.add(say.of("course.days.from", row.opensDay()));
        } else if (row.dueDay() != null) {
            words.add(say.of("course.days.until", row.dueDay()));
        }
        if (row.after() != null) {
            words.add(say.of("course.days.after", row.afterTitle()));
        }
        return String.join(" · ", words);
    }
}
