package org.roundtable.enrolment;

/** What the team writes to a decision: up to a thousand characters. */
final class Reason {

    private static final int LONGEST = 1000;

    private Reason() {}

    /** @return what was written, {@code null} where nothing was */
    static String of(String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? null : text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** @throws ReasonNeeded where nothing was written */
    static String needed(String typed) {
        var text = of(typed);
        if (text == null) {
            throw new ReasonNeeded();
        }
        return text;
    }
}
