package org.roundtable.shared;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Turns a paragraph with nothing but a captioned picture into a figure, and takes ids off the end of headings. */
final class Tidying extends AbstractVisitor implements PostProcessor {

    private static final Pattern ID = Pattern.compile("\\s*\\{#([\\w-]{1,80})[^{}]{0,80}\\}\\s*$");

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLastChild() instanceof Text text) {
            var at = text.getLiteral().lastIndexOf('{');
            var id = ID.matcher(at < 0 ? "" : text.getLiteral().substring(at));
            if (id.find()) {
                text.setLiteral(text.getLiteral().substring(0, at).stripTrailing());
                heading.appendChild(new Braces(Map.of("id", id.group(1))));
            }
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getFirstChild() != null
            && Braces.of(image, "alt").isPresent() && nothingFollows(image.getNext())) {
            var figure = new Figure();
            paragraph.insertBefore(figure);
            var braces = image.getNext();
            figure.appendChild(image);
            figure.appendChild(braces);
            paragraph.unlink();
        }
    }

    private static boolean nothingFollows(Node braces) {
        for (var node = braces.getNext(); node != null; node = node.getNext()) {
            if (!(node instanceof SoftLineBreak || node instanceof Text text && text.getLiteral().isBlank())) {
                return false;
            }
        }
        return true;
    }
}
