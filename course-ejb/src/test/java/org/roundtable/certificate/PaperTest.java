package org.roundtable.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final String ADDRESS = "https://learn.example.org/certificate/verify?number=2026-000042&code=7F3KQ2M9XW0ABCDE";

    private final Paper paper = new Paper();

    @Test
    void says_who_did_what_and_how_to_check_it() throws IOException {
        try (var pdf = printed(facts("Zoë Łukasiewicz", "Questions that teach", "Lena B., Παύλος Γ., Юлия К."))) {
            var text = text(pdf);

            assertThat(text).contains("This certifies that", "Zoë Łukasiewicz", "Questions that teach", "Taught by Lena B., Παύλος Γ., Юлия К.",
                "Spring, from 2 March 2026 to 12 April 2026, 30 hours of work", "Issued on 20 April 2026 by Kaveri", "Number 2026-000042",
                "Code 7F3K-Q2M9-XW0A-BCDE");
            assertThat(text.replaceAll("\\s", "")).contains(ADDRESS);
        }
    }

    @Test
    void is_one_page_a4_across_with_title_language_tags_and_its_fonts() throws IOException {
        try (var pdf = printed(facts("Amal K.", "Questions that teach", "Lena B."))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Certificate 2026-000042: Amal K., Questions that teach");
            assertThat(types(catalog.getStructureTreeRoot())).startsWith("Document", "P", "H1", "P", "H2", "P", "H2").endsWith("P", "Figure");
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void its_square_leads_to_where_it_is_verified() throws Exception {
        try (var pdf = printed(facts("Amal K.", "Questions that teach", "Lena B."))) {
            assertThat(decoded(new PDFRenderer(pdf).renderImageWithDPI(0, 150))).isEqualTo(ADDRESS);
        }
    }

    @Test
    void what_the_font_lacks_is_seen_to_be_missing() throws IOException {
        try (var pdf = printed(facts("王小明 \uD83C\uDF89 Wang", "Questions that teach", "Lena B."))) {
            assertThat(text(pdf)).contains("□□□ □ Wang", "A character this font lacks is printed as □");
        }
        try (var pdf = printed(facts("Amal K.", "Questions that teach", "Lena B."))) {
            assertThat(text(pdf)).doesNotContain("this font lacks");
        }
    }

    @Test
    void line_breaks_and_controls_in_a_name_break_nothing() throws IOException {
        try (var pdf = printed(facts("Amal\n\tK.\0\u0007", "Questions\r\nthat teach", "Lena B."))) {
            assertThat(text(pdf)).contains("Amal K.", "Questions that teach");
        }
    }

    @Test
    void the_longest_words_stay_on_the_page() throws IOException {
        var long1 = "W".repeat(80);
        try (var pdf = printed(facts(long1, "M".repeat(200), "Some Body, ".repeat(90)))) {
            assertThat(new PDFRenderer(pdf).renderImageWithDPI(0, 72)).satisfies(image -> {
                for (var y = 40; y < image.getHeight() - 40; y++) {
                    assertThat(image.getRGB(image.getWidth() - 40, y) & 0xffffff).as("at the right edge, row %d", y).isEqualTo(0xffffff);
                }
            });
            assertThat(text(pdf)).contains("Number 2026-000042").contains("…");
        }
    }

    @Test
    void a_name_from_right_to_left_is_printed_so() throws IOException {
        try (var pdf = printed(facts("דוד Levi", "Questions that teach", "Lena B."))) {
            assertThat(text(pdf)).contains("Levi");
        }
    }

    private PDDocument printed(CertificateFacts facts) throws IOException {
        return Loader.loadPDF(paper.print(facts, "2026-000042", new Code("7F3KQ2M9XW0ABCDE"), ADDRESS));
    }

    private static CertificateFacts facts(String member, String course, String teachers) {
        return new CertificateFacts(member, course, "Spring", "Kaveri", teachers, "en", 30, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 12),
            LocalDate.of(2026, 4, 20));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static List<String> types(PDStructureNode node) {
        var types = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types.addAll(types(element));
            }
        }
        return types;
    }

    private static String decoded(BufferedImage image) throws Exception {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
    }
}
