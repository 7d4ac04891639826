package org.roundtable.shared;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a link written by a member leads: to a place of this site, outside, or nowhere. */
record Target(Kind kind, String url) {

    enum Kind { HERE, OUTSIDE, NOWHERE }

    private static final Target NOWHERE = new Target(Kind.NOWHERE, "");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    static Target of(String written, Showing showing) {
        var link = written == null ? "" : INVISIBLE.matcher(written).replaceAll(" ").strip().replace(" ", "%20");
        var scheme = SCHEME.matcher(link);
        if (link.isEmpty() || link.indexOf('\\') >= 0) {
            return NOWHERE;
        }
        if (link.startsWith("#")) {
            return new Target(Kind.HERE, "#" + anchor(link.substring(1)));
        }
        if (link.startsWith("//")) {
            return new Target(Kind.OUTSIDE, "https:" + link);
        }
        if (scheme.matches()) {
            return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)) ? new Target(Kind.OUTSIDE, link) : NOWHERE;
        }
        var hash = link.indexOf('#');
        var path = decoded(hash < 0 ? link : link.substring(0, hash));
        return showing.links().apply(path)
            .map(url -> new Target(Kind.HERE, hash < 0 ? url : url + "#" + anchor(link.substring(hash + 1))))
            .orElse(NOWHERE);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The site a link leads to, in the words of its address. */
    String site() {
        var rest = url.replaceFirst("(?i)^https?://(www\\.)?", "");
        return rest.split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String anchor(String fragment) {
        var slug = HeadingIds.slug(decoded(fragment));
        return slug.startsWith(HeadingIds.PREFIX) ? slug : HeadingIds.PREFIX + slug;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }
}
