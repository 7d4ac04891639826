package org.roundtable.shared;

import java.text.Normalizer;

/** The name of a file that somebody brought along, fit to be shown and to be saved: no path, nothing invisible, nothing a file system trips over. */
public record FileName(String value) {

    private static final int LONGEST = 120;

    /** @param given what the browser sent, which may be anything */
    public static FileName of(String given) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // format characters turn "exe.pdf" round, control characters end headers
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "").replaceAll("[\"<>:|?*]", "_").strip();
        name = name.replaceAll("^[.\\s]+", "").replaceAll("[.\\s]+$", "");
        return new FileName(name.isEmpty() ? "file" : fitted(name, ""));
    }

    /** @return the name of another file beside one of the same name: cameras call every picture alike */
    public FileName numbered(int number) {
        return new FileName(fitted(value, "-" + number));
    }

    private static String fitted(String name, String mark) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        var stem = name.substring(0, name.length() - ending.length());
        return stem.substring(0, Math.min(stem.length(), LONGEST - ending.length() - mark.length())) + mark + ending;
    }
}
