package org.roundtable.course;

import org.roundtable.shared.Clean;

/** What courses, units, activities and offerings are called. */
final class Title {

    private Title() {}

    /** @return the title in one line */
    static String fit(String typed) {
        var title = Clean.line(typed);
        if (title.isEmpty() || title.length() > 200) {
            throw new Unfit("course.titleNeeded");
        }
        return title;
    }
}
