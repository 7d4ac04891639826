package org.roundtable.shared;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;

/**
 * Texts written by members, made safe to show: whatever goes in, what comes out holds allow-listed elements only, no
 * script, no style, and nothing that a browser would fetch from elsewhere.
 */
public final class Markup {

    private static final int NESTING = 40;
    private static final Parser PARSER = Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .maxOpenBlockParsers(NESTING)
        .maxInlineNesting(NESTING)
        .customBlockParserFactory(new DivParser.Factory())
        .customBlockParserFactory(new MathsBlockParser.Factory())
        .customInlineContentParserFactory(new MathsParser.Factory())
        .customInlineContentParserFactory(new BracesParser.Factory())
        .postProcessor(new Tidying())
        .build();

    private Markup() {}

    /** Markdown among other texts on a page, for learners. */
    public static String render(String markdown) {
        return render(markdown, Showing.snippet());
    }

    /** Markdown as HTML. */
    public static String render(String markdown, Showing showing) {
        return safe(HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(context -> new PartsRenderer(context, showing))
            .attributeProviderFactory(context -> new HeadingIds(showing.anchors()))
            .build()
            .render(PARSER.parse(markdown)), showing);
    }

    /** HTML written by a member, without what is dangerous in it. */
    public static String html(String html) {
        return safe(html, Showing.snippet());
    }

    /** The words of a Markdown text as learners may read them, on one line: for search and for snippets. */
    public static String plain(String markdown) {
        return Plain.of(PARSER.parse(markdown));
    }

    /** Whether rendered HTML holds maths, so that its page needs the typesetter. */
    public static boolean hasMaths(String html) {
        return html.contains("class=\"math");
    }

    /** The kinds of box a lecture may hold. */
    public static Set<String> boxes() {
        return Div.KINDS;
    }

    private static String safe(String html, Showing showing) {
        var out = new StringBuilder(html.length() + 256);
        HtmlSanitizer.sanitize(html, Allowed.POLICY.apply(HtmlStreamRenderer.create(out, Handler.DO_NOTHING)),
            receiver -> new Rewriting(receiver, showing, Headings.highest(html)));
        return out.toString();
    }
}
