package org.roundtable.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what CommonMark does not know: boxes, maths, figures and pictures with attributes. */
final class PartsRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Showing showing;

    PartsRenderer(HtmlNodeRendererContext context, Showing showing) {
        this.context = context;
        this.html = context.getWriter();
        this.showing = showing;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Div.class, Maths.class, MathsBlock.class, Braces.class, Figure.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Div div) {
            div(div);
        } else if (node instanceof Maths maths) {
            element("span", maths.display() ? "math display" : "math", maths.formula());
        } else if (node instanceof MathsBlock maths) {
            element("div", "math", maths.formula());
        } else if (node instanceof Figure figure) {
            figure((Image) figure.getFirstChild());
        } else if (node instanceof Image image) {
            image(image);
        }
    }

    private void div(Div div) {
        if (div.forTeam() && showing.audience() != Audience.TEAM || div.kind().isEmpty()) {
            return;
        }
        var box = div.folded() ? "details" : "div";
        html.line();
        html.tag(box, div.known() ? Map.of("class", "box " + div.kind()) : Map.of());
        if (div.folded()) {
            summary(div);
        } else if (div.known()) {
            element("p", "box-kind", showing.words().apply("markup." + div.kind()));
        }
        children(div);
        html.tag("/" + box);
        html.line();
    }

    private void summary(Div div) {
        html.tag("summary");
        if (div.getFirstChild() instanceof Heading heading) {
            children(heading);
            heading.unlink();
        } else {
            html.text(showing.words().apply("markup." + div.kind()));
        }
        html.tag("/summary");
    }

    private void figure(Image image) {
        html.line();
        html.tag("figure");
        image(image);
        html.tag("figcaption");
        children(image);
        html.tag("/figcaption");
        html.tag("/figure");
        html.line();
    }

    private void image(Image image) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", image.getDestination());
        attributes.put("alt", Braces.of(image, "alt").orElseGet(() -> Plain.of(image)));
        Braces.of(image, "width").ifPresent(width -> attributes.put("width", width));
        if (image.getTitle() != null) {
            attributes.put("title", image.getTitle());
        }
        html.tag("img", context.extendAttributes(image, "img", attributes), true);
    }

    private void element(String name, String style, String text) {
        html.tag(name, Map.of("class", style));
        html.text(text);
        html.tag("/" + name);
    }

    private void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; ) {
            var next = node.getNext();
            context.render(node);
            node = next;
        }
    }
}
