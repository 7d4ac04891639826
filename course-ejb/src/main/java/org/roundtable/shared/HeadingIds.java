package org.roundtable.shared;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives each heading an id to link to. The prefix keeps it apart from the ids of the page around it. */
final class HeadingIds implements AttributeProvider {

    static final String PREFIX = "h-";

    private final Map<String, Integer> used = new HashMap<>();
    private final boolean wanted;

    HeadingIds(boolean wanted) {
        this.wanted = wanted;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (wanted && node instanceof Heading heading) {
            var id = heading.getLastChild() instanceof Braces braces ? braces.attribute("id").orElse("") : Plain.of(heading);
            var slug = slug(id);
            var times = used.merge(slug, 1, Integer::sum);
            attributes.put("id", PREFIX + slug + (times == 1 ? "" : "-" + times));
        }
    }

    /** Letters, digits and hyphens of a text, in lower case, as links to a heading are commonly written. */
    static String slug(String text) {
        var slug = text.toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replaceAll("\\s", "-");
        return slug.isEmpty() ? "part" : slug.substring(0, Math.min(80, slug.length()));
    }
}
