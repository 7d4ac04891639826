package org.roundtable.shared;

import java.util.List;
import java.util.regex.Pattern;

/** A player of another site, which would tell that site who reads here: turned into an address one can choose to visit. */
record Embed(String url, String site, boolean video) {

    private record Site(Pattern player, String name, String page) {}

    private static final List<Site> SITES = List.of(
        new Site(Pattern.compile("https://(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]{5,20})(?:\\?(?:[^#]*&)?start=(\\d{1,6}).*|[?#].*)?"),
            "YouTube", "https://www.youtube.com/watch?v="),
        new Site(Pattern.compile("https://(?:www\\.|m\\.)?youtube\\.com/watch\\?v=([\\w-]{5,20})()(?:[&#].*)?"),
            "YouTube", "https://www.youtube.com/watch?v="),
        new Site(Pattern.compile("https://youtu\\.be/([\\w-]{5,20})()(?:[?#].*)?"), "YouTube", "https://www.youtube.com/watch?v="),
        new Site(Pattern.compile("https://player\\.vimeo\\.com/video/(\\d{4,14})()(?:[?#].*)?"), "Vimeo", "https://vimeo.com/"),
        new Site(Pattern.compile("https://archive\\.org/embed/([\\w.-]{2,90})()(?:[/?#].*)?"), "Internet Archive", "https://archive.org/details/"));

    static Embed of(Target target) {
        var url = target.url().replaceFirst("(?i)^http:", "https:");
        for (var site : SITES) {
            var match = site.player().matcher(url);
            if (match.matches()) {
                var start = match.group(2) == null || match.group(2).isEmpty() ? "" : "&t=" + match.group(2) + "s";
                return new Embed(site.page() + match.group(1) + start, site.name(), true);
            }
        }
        return new Embed(target.url(), target.site(), false);
    }
}
