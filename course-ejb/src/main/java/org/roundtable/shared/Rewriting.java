package org.roundtable.shared;

import static org.roundtable.shared.Target.Kind.HERE;
import static org.roundtable.shared.Target.Kind.NOWHERE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.HtmlTextEscapingMode;

/**
 * Gives links, pictures and headings the form they have here, before the policy decides what may stay. Nothing is safe
 * because of this class: it only keeps more of what an author meant.
 */
final class Rewriting extends HtmlStreamEventReceiverWrapper {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:px)?");

    /** An element as written, what it became, and what else its end does. */
    private record Open(String written, List<String> became, boolean silent, Runnable after) {}

    private final Showing showing;
    private final Headings headings;
    private final Deque<Open> open = new ArrayDeque<>();
    private int silent;
    private int links;
    private int tables;
    private String media = "";

    Rewriting(HtmlStreamEventReceiver underlying, Showing showing, int highestHeading) {
        super(underlying);
        this.showing = showing;
        this.headings = new Headings(showing.topHeading(), highestHeading);
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        var given = map(attributes);
        if (name.equals("source") && !media.isEmpty()) {
            player(media, given);
            media = "";
        } else if (silent > 0) {
            nothing(name);
        } else if (name.equals("img")) {
            picture(given);
        } else if (name.equals("a")) {
            link(given);
        } else if (name.equals("iframe")) {
            embed(Target.of(given.get("src"), showing));
            nothing(name);
        } else if (name.equals("video") || name.equals("audio")) {
            media = given.containsKey("src") ? "" : name;
            if (media.isEmpty()) {
                player(name, given);
            }
            nothing(name);
        } else if (HEADING.matcher(name).matches()) {
            start(name, "h" + headings.level(name.charAt(1) - '0'), given);
        } else if (name.equals("table") && tables++ == 0) {
            underlying.openTag("div", list(Map.of("class", "scroll", "tabindex", "0")));
            underlying.openTag(name, list(given));
            push(new Open(name, List.of("table", "div"), false, () -> tables = 0));
        } else {
            other(name, given);
        }
    }

    @Override
    public void closeTag(String name) {
        if (open.isEmpty() || !open.peek().written().equals(name)) {
            if (silent == 0) {
                underlying.closeTag(name);
            }
            return;
        }
        var closing = open.pop();
        closing.became().forEach(underlying::closeTag);
        silent -= closing.silent() ? 1 : 0;
        closing.after().run();
    }

    @Override
    public void text(String text) {
        if (silent == 0) {
            underlying.text(text);
        }
    }

    private void other(String name, Map<String, String> given) {
        var style = given.getOrDefault("class", "");
        if (style.startsWith("box ") && (name.equals("div") || name.equals("details"))) {
            headings.enter();
            underlying.openTag(name, list(given));
            push(new Open(name, List.of(name), false, headings::leave));
        } else if (HtmlTextEscapingMode.isVoidElement(name)) {
            underlying.openTag(name, list(given));
        } else {
            if (name.equals("pre")) {
                // long lines scroll, and not only for those who have a mouse
                given.put("tabindex", "0");
            }
            start(name, name, given);
        }
    }

    private void link(Map<String, String> given) {
        var target = Target.of(given.get("href"), showing);
        if (target.is(NOWHERE) || links > 0) {
            if (given.containsKey("href")) {
                given.put("class", "missing");
            }
            given.remove("href");
            start("a", "span", given);
            return;
        }
        given.put("href", target.url());
        mark(given, target);
        links++;
        underlying.openTag("a", list(given));
        push(new Open("a", List.of("a"), false, () -> links--));
    }

    private void picture(Map<String, String> given) {
        var target = Target.of(given.get("src"), showing);
        var alt = given.getOrDefault("alt", "");
        if (target.is(HERE)) {
            MediaType.player(given.get("src")).ifPresentOrElse(kind -> player(kind, given), () -> {
                given.put("src", target.url());
                given.put("alt", alt);
                given.put("loading", "lazy");
                for (var side : List.of("width", "height")) {
                    var pixels = PIXELS.matcher(given.getOrDefault(side, ""));
                    given.put(side, pixels.matches() ? pixels.group(1) : "");
                }
                underlying.openTag("img", list(given));
            });
        } else if (target.is(NOWHERE)) {
            missing(alt);
        } else {
            outside(target, "", (alt.isBlank() ? "" : alt + " – ") + say("markup.picture", target.site()));
        }
    }

    private void player(String kind, Map<String, String> given) {
        var target = Target.of(given.get("src"), showing);
        if (target.is(HERE)) {
            var label = given.getOrDefault("alt", given.getOrDefault("title", ""));
            underlying.openTag(kind, list(Map.of("src", target.url(), "controls", "controls", "preload", "metadata",
                "aria-label", label.isBlank() ? showing.words().apply("markup." + kind) : label)));
            underlying.closeTag(kind);
        } else {
            embed(target);
        }
    }

    private void embed(Target target) {
        if (target.is(NOWHERE) || target.is(HERE)) {
            missing("");
            return;
        }
        var embed = Embed.of(target);
        outside(new Target(Target.Kind.OUTSIDE, embed.url()), "watch", say(embed.video() ? "markup.watch" : "markup.open", embed.site()));
    }

    private void outside(Target target, String style, String words) {
        if (links > 0) {
            underlying.text(words);
            return;
        }
        var attributes = new LinkedHashMap<>(Map.of("href", target.url()));
        mark(attributes, target);
        if (!style.isEmpty()) {
            attributes.put("class", style);
        }
        underlying.openTag("a", list(attributes));
        underlying.text(words);
        underlying.closeTag("a");
    }

    private void missing(String words) {
        underlying.openTag("span", list(Map.of("class", "missing")));
        underlying.text(words.isBlank() ? showing.words().apply("markup.missing") : words);
        underlying.closeTag("span");
    }

    private static void mark(Map<String, String> link, Target target) {
        link.remove("class");
        link.remove("rel");
        if (target.url().startsWith("http")) {
            link.put("class", "external");
            link.put("rel", "noopener noreferrer nofollow");
        }
    }

    private String say(String key, String site) {
        var words = showing.words().apply(key);
        return words.contains("{0}") ? words.replace("{0}", site) : words + " " + site;
    }

    private void start(String written, String becomes, Map<String, String> given) {
        underlying.openTag(becomes, list(given));
        push(new Open(written, List.of(becomes), false, () -> {}));
    }

    private void nothing(String name) {
        if (!HtmlTextEscapingMode.isVoidElement(name)) {
            silent++;
            push(new Open(name, List.of(), true, () -> {}));
        }
    }

    private void push(Open element) {
        open.push(element);
    }

    private static Map<String, String> map(List<String> attributes) {
        var map = new LinkedHashMap<String, String>();
        for (var each = attributes.iterator(); each.hasNext(); ) {
            map.putIfAbsent(each.next(), each.next());
        }
        var id = map.getOrDefault("id", map.getOrDefault("name", ""));
        if (!id.isEmpty()) {
            map.put("id", id.startsWith(HeadingIds.PREFIX) ? id : HeadingIds.PREFIX + HeadingIds.slug(id));
        }
        return map;
    }

    private static List<String> list(Map<String, String> attributes) {
        var list = new ArrayList<String>(attributes.size() * 2);
        attributes.forEach((name, value) -> {
            list.add(name);
            list.add(value);
        });
        return list;
    }
}
