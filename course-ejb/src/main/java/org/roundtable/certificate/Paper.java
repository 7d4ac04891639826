package org.roundtable.certificate;

import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.H1;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.H2;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.P;

import jakarta.enterprise.context.Dependent;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Prints certificates: one page A4 across, tagged, with everything that is on it embedded. */
@Dependent
class Paper {

    private static final PDRectangle A4_ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final Color INK = new Color(0x1f2430);
    private static final Color QUIET = new Color(0x565d6d);
    private static final Color ACCENT = new Color(0x0f6b6b);
    private static final float EDGE = 28;
    private static final float MARGIN = 64;
    private static final float WIDE = A4_ACROSS.getWidth() - 2 * MARGIN;
    private static final float SQUARE = 96;

    /** @param address where it is verified, in full */
    byte[] print(CertificateFacts facts, String number, Code code, String address) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var typeface = Typeface.in(document);
            try (var page = new TaggedPage(document, A4_ACROSS, Words.LOCALE.toLanguageTag(), Words.of("documentTitle", number, facts.member(), facts.course()))) {
                frame(page);
                what(new Sheet(page, typeface, MARGIN, WIDE, 540), facts);
                proof(new Sheet(page, typeface, MARGIN, WIDE - SQUARE - 24, 168), facts, number, code, address);
                var square = new QrCode(address);
                page.figure(Words.of("qr", address), content -> square.draw(content, A4_ACROSS.getWidth() - MARGIN - SQUARE, MARGIN, SQUARE));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void frame(TaggedPage page) throws IOException {
        page.ornament(content -> {
            content.setStrokingColor(ACCENT);
            content.setLineWidth(1.5f);
            content.addRect(EDGE, EDGE, A4_ACROSS.getWidth() - 2 * EDGE, A4_ACROSS.getHeight() - 2 * EDGE);
            content.stroke();
        });
    }

    private static void what(Sheet sheet, CertificateFacts facts) throws IOException {
        sheet.write(P, facts.network(), 13, QUIET, 0, 1);
        sheet.write(H1, Words.of("title"), 36, INK, 12, 1);
        sheet.write(P, Words.of("certifies"), 13, QUIET, 34, 1);
        sheet.write(H2, facts.member(), 32, INK, 10, 1);
        sheet.write(P, Words.of("completed"), 13, QUIET, 18, 1);
        sheet.write(H2, facts.course(), 24, ACCENT, 10, 2);
        sheet.write(P, facts.hours() == null
            ? Words.of("dates", facts.offering(), Words.day(facts.startsOn()), Words.day(facts.endsOn()))
            : Words.of("datesAndHours", facts.offering(), Words.day(facts.startsOn()), Words.day(facts.endsOn()), facts.hours()), 13, INK, 20, 2);
        sheet.write(P, Words.of("teachers", facts.teachers()), 13, INK, 8, 2);
        if (!sheet.complete()) {
            sheet.write(P, Words.of("replaced", Typeface.MISSING), 10, QUIET, 12, 1);
        }
    }

    private static void proof(Sheet sheet, CertificateFacts facts, String number, Code code, String address) throws IOException {
        sheet.write(P, Words.of("issued", Words.day(facts.issuedOn()), facts.network()), 11, INK, 0, 1);
        sheet.write(P, Words.of("number", number), 11, INK, 6, 1);
        sheet.write(P, Words.of("code", code.printed()), 11, INK, 6, 1);
        sheet.write(P, Words.of("verify"), 10, QUIET, 10, 1);
        sheet.write(P, address, 10, QUIET, 3, 2);
    }
}
