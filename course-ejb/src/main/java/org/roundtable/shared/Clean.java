package org.roundtable.shared;

/** Text as people meant it: what cannot be seen, and what databases refuse, is taken out. */
public final class Clean {

    private Clean() {}

    /** @return one line without control characters, trimmed; empty for {@code null} */
    public static String line(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }

    /** @return several lines, with tabs and line feeds only; empty for {@code null} */
    public static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
