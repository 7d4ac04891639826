package org.roundtable.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void paths_are_cut_off_on_every_system() {
        assertThat(clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(clean("C:\\Users\\amal\\plan.pdf")).isEqualTo("plan.pdf");
        assertThat(clean("..")).isEqualTo("file");
        assertThat(clean("/")).isEqualTo("file");
    }

    @Test
    void what_turns_a_name_round_or_ends_a_header_is_taken_out() {
        assertThat(clean("plan\u202Efdp.exe")).isEqualTo("planfdp.exe");
        assertThat(clean("a\r\nSet-Cookie: x=1.pdf")).isEqualTo("aSet-Cookie_ x=1.pdf");
        assertThat(clean("say \"hi\".pdf")).isEqualTo("say _hi_.pdf");
        assertThat(clean("nul\u0000.pdf")).isEqualTo("nul.pdf");
        assertThat(clean("zero\u200Bwidth\uFEFF.pdf")).isEqualTo("zerowidth.pdf");
    }

    @Test
    void names_in_any_script_stay() {
        assertThat(clean("पाठ योजना.pdf")).isEqualTo("पाठ योजना.pdf");
        assertThat(clean("Übung 1.docx")).isEqualTo("Übung 1.docx");
    }

    @Test
    void long_names_are_shortened_and_keep_their_ending() {
        assertThat(clean("x".repeat(5000) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    @Test
    void no_name_is_a_name() {
        assertThat(clean(null)).isEqualTo("file");
        assertThat(clean("   ")).isEqualTo("file");
        assertThat(clean(".htaccess")).isEqualTo("htaccess");
    }

    private static String clean(String given) {
        return FileName.of(given).value();
    }
}
