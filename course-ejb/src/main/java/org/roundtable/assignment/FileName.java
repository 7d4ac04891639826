package org.roundtable.assignment;

import java.text.Normalizer;

/** The name of a handed-in file, fit to be shown and to be saved: no path, nothing invisible, nothing a file system trips over. */
record FileName(String value) {

    private static final int LONGEST = 120;

    /** @param given what the browser sent, which may be anything */
    static FileName of(String given) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // format characters turn "exe.pdf" round, control characters end headers
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "").replaceAll("[\"<>:|?*]", "_").strip();
        name = name.replaceAll("^[.\\s]+", "").replaceAll("[.\\s]+$", "");
        return new FileName(name.isEmpty() ? "file" : shortened(name));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
