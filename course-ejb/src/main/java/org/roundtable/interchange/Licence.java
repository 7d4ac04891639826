package org.roundtable.interchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Under which licence a text says it stands, whom to name, and where it comes from. */
record Licence(String spdx, String attribution, String source) {

    private static final Pattern CC = Pattern.compile("\\bCC[ -]?(BY(?:-(?:NC|ND|SA)){0,2}|0)[ -](\\d\\.\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CC_LINK = Pattern.compile("creativecommons\\.org/licenses/(by(?:-(?:nc|nd|sa)){0,2})/(\\d\\.\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPDX = Pattern.compile("(?:CC-[A-Z-]+-\\d\\.\\d|CC0-1\\.0|MIT|Apache-2\\.0|GPL-[23]\\.0(?:-only|-or-later)?|ODbL-1\\.0|GFDL-1\\.[123])");
    private static final Pattern ATTRIBUTION = Pattern.compile("\\battribution:?\\s+(?:'([^'\\n]{1,200})'|\"([^\"\\n]{1,200})\"|([^'\"\\n]{1,200}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE = Pattern.compile("^source:\\s*([^\\n]{1,300}?)\\.?\\s*(?=\\b(?:licen[cs]e|attribution)\\b|$)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    static final Licence UNKNOWN = new Licence("", "", "");

    static Licence in(String text) {
        return new Licence(spdx(text).orElse(""), attribution(text).orElse(""), source(text).orElse(""));
    }

    /** What this one does not say, the other may. */
    Licence or(Licence other) {
        return new Licence(spdx.isEmpty() ? other.spdx : spdx, attribution.isEmpty() ? other.attribution : attribution, source.isEmpty() ? other.source : source);
    }

    static Optional<String> spdx(String text) {
        var link = CC_LINK.matcher(text);
        var named = CC.matcher(text);
        if (named.find()) {
            return Optional.of(creativeCommons(named.group(1), named.group(2)));
        }
        if (link.find()) {
            return Optional.of(creativeCommons(link.group(1), link.group(2)));
        }
        var other = SPDX.matcher(text);
        return other.find() ? Optional.of(other.group()) : Optional.empty();
    }

    private static String creativeCommons(String terms, String version) {
        return terms.equals("0") ? "CC0-" + version : "CC-" + terms.toUpperCase(Locale.ROOT) + "-" + version;
    }

    private static Optional<String> attribution(String text) {
        var found = ATTRIBUTION.matcher(text);
        return found.find()
            ? Optional.of(found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3)).map(words -> words.strip().replaceFirst("\\.$", ""))
            : Optional.empty();
    }

    private static Optional<String> source(String text) {
        var found = SOURCE.matcher(text);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}
