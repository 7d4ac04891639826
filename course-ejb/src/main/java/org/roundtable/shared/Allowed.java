package org.roundtable.shared;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand in a text written by a member: everything else is dropped. */
final class Allowed {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    /** A path of this site; two slashes would lead elsewhere. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:|#).*|" + OWN.pattern(), Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile(
        "math(?: display)?|box(?: [a-z]{4,12})?|box-kind|scroll|external|watch|missing|language-[\\w+#.-]{1,30}");

    static final PolicyFactory POLICY = new HtmlPolicyBuilder()
        .allowElements("p", "div", "span", "br", "hr", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "u", "s", "del", "ins", "sub", "sup",
            "small", "mark", "kbd", "samp", "var", "code", "pre", "blockquote", "q", "cite", "abbr", "dfn", "ul", "ol", "li", "dl", "dt", "dd",
            "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "img", "figure", "figcaption", "details", "summary",
            "video", "audio")
        .allowWithoutAttributes("span", "a")
        .allowUrlProtocols("http", "https", "mailto")
        .allowAttributes("href").matching(LINK).onElements("a")
        .allowAttributes("rel").matching(Pattern.compile("noopener noreferrer nofollow")).onElements("a")
        .allowAttributes("src").matching(OWN).onElements("img", "video", "audio")
        .allowAttributes("width", "height").matching(NUMBER).onElements("img", "video")
        .allowAttributes("alt").onElements("img")
        .allowAttributes("loading").matching(true, "lazy").onElements("img")
        .allowAttributes("controls", "preload").matching(true, "controls", "metadata").onElements("video", "audio")
        .allowAttributes("aria-label").onElements("video", "audio")
        .allowAttributes("tabindex").matching(true, "0").onElements("div", "pre")
        .allowAttributes("start", "value").matching(NUMBER).onElements("ol", "li")
        .allowAttributes("align").matching(true, "left", "right", "center").onElements("th", "td")
        .allowAttributes("colspan", "rowspan").matching(Pattern.compile("\\d{1,2}")).onElements("th", "td")
        .allowAttributes("scope").matching(true, "row", "col").onElements("th")
        .allowAttributes("class").matching(STYLE).globally()
        .allowAttributes("id").matching(Pattern.compile(HeadingIds.PREFIX + "[\\p{L}\\p{N}_-]{1,90}")).globally()
        .allowAttributes("title").globally()
        .allowAttributes("lang").matching(Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")).globally()
        .allowAttributes("dir").matching(true, "ltr", "rtl", "auto").globally()
        .toFactory();

    private Allowed() {}
}
