package org.roundtable.certificate;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** One page whose parts say what they are, in reading order, so that it can be read aloud. */
final class TaggedPage implements AutoCloseable {

    /** Puts something on the page. */
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private final PDPage page;
    private final PDPageContentStream content;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final COSArray parts = new COSArray();

    TaggedPage(PDDocument document, PDRectangle size, String language, String title) throws IOException {
        page = new PDPage(size);
        page.setStructParents(0);
        document.addPage(page);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        catalog.setStructureTreeRoot(root);
        catalog.setMarkInfo(new PDMarkInfo());
        catalog.getMarkInfo().setMarked(true);
        catalog.setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
        catalog.getViewerPreferences().setDisplayDocTitle(true);
        document.getDocumentInformation().setTitle(title);
        root.appendKid(whole);
        content = new PDPageContentStream(document, page);
    }

    /** @param type what it is: one of {@link StandardStructureTypes} */
    void text(String type, List<String> printable, Typeface typeface, float size, Color color, float x, float y, float leading) throws IOException {
        part(type, null, stream -> {
            stream.beginText();
            stream.setFont(typeface.font(), size);
            stream.setNonStrokingColor(color);
            stream.setLeading(leading);
            stream.newLineAtOffset(x, y);
            for (var line : printable) {
                stream.showText(line);
                stream.newLine();
            }
            stream.endText();
        });
    }

    /** @param alternative what it says to who does not see it */
    void figure(String alternative, Drawing drawing) throws IOException {
        part(StandardStructureTypes.Figure, alternative, drawing);
    }

    /** Only there to look at. */
    void ornament(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.getPDFName("Artifact"));
        drawing.on(content);
        content.endMarkedContent();
    }

    private void part(String type, String alternative, Drawing drawing) throws IOException {
        var tag = COSName.getPDFName(type);
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, parts.size());
        content.beginMarkedContent(tag, PDPropertyList.create(properties));
        drawing.on(content);
        content.endMarkedContent();
        var part = new PDStructureElement(type, whole);
        part.setPage(page);
        part.setAlternateDescription(alternative);
        part.appendKid(new PDMarkedContent(tag, properties));
        whole.appendKid(part);
        parts.add(part);
    }

    /** The page is complete. */
    @Override
    public void close() throws IOException {
        content.close();
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(Map.of(0, new PDParentTreeValue(parts)));
        root.setParentTree(tree);
        root.setParentTreeNextKey(1);
    }
}
