package org.roundtable.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.assignment.AssignmentFixture.content;
import static org.roundtable.assignment.AssignmentFixture.pdf;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.enrolment.EnrolmentFixture.enrolled;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.course.Activity;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.FileRefused;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.RuleBroken;

class WorkFilesTest extends DatabaseTest {

    private Activity plan;
    private Offering offering;

    @BeforeEach
    void two_files_of_one_megabyte_are_taken() {
        var course = publishedCourse(member("lena"));
        plan = CourseFixture.anAssignment(course);
        AssignmentFixture.anAssignment(plan, new WorkFacts("Hand in a plan.", BigDecimal.TEN, true, true, 2, 1,
            EnumSet.of(MediaType.PDF, MediaType.DOCX, MediaType.PNG, MediaType.TEXT)));
        offering = runningOffering(course);
        enrolled(offering, member("amal"));
        signedInAs(member("amal"));
    }

    @Test
    void a_file_is_kept_with_its_fingerprint() {
        attach("plan.pdf", pdf("x"));

        assertThat(open().files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("plan.pdf");
            assertThat(file.size()).isEqualTo(10);
            assertThat(file.sha256()).isEqualTo("1b2ed3a31a3ff9e54be3ecbc2edce7c876d5e1fa70b8d66ec31d64c205cc8a43");
        });
    }

    @ParameterizedTest(name = "{0} with {1} in it is refused")
    @CsvSource(delimiter = '|', textBlock = """
        plan.exe      | %PDF-1.7        | shared.fileType
        plan.pdf.exe  | %PDF-1.7        | shared.fileType
        plan          | %PDF-1.7        | shared.fileType
        plan.svg      | <svg/>          | shared.fileType
        plan.html     | <script>        | shared.fileType
        plan\u202Efdp.exe | %PDF-1.7    | shared.fileType
        plan.pdf      | <script>alert(1)</script> | shared.fileContent
        plan.pdf      | MZ this is a programme    | shared.fileContent
        plan.docx     | PK a ZIP with no document | shared.fileContent
        plan.png      | GIF89a          | shared.fileContent
        plan.pdf      | ''              | shared.fileEmpty""")
    void what_is_not_what_it_says(String name, String text, String refusal) {
        assertThatThrownBy(() -> attach(name, content(text))).isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.messageKey()).isEqualTo(refusal));
        assertThat(open().files()).isEmpty();
    }

    @Test
    void hostile_names_are_made_harmless() {
        attach("../../WEB-INF/web.pdf", pdf("x"));
        attach("a\"; filename=\"b\u202E.pdf", pdf("y"));

        assertThat(open().files()).extracting(FileRow::name).containsExactly("web.pdf", "a_; filename=_b.pdf");
    }

    @Test
    void a_huge_file_is_not_even_read() {
        var read = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };

        assertThatThrownBy(() -> attach("plan.txt", endless)).isInstanceOf(FileRefused.class).hasMessageContaining("fileTooLarge");
        assertThat(read[0]).isEqualTo(1024 * 1024 + 1);
        assertThatThrownBy(() -> attach("plan.txt", new ByteArrayInputStream(new byte[0]))).hasMessageContaining("fileEmpty");
        attach("plan.txt", new ByteArrayInputStream(" ".repeat(1024 * 1024).getBytes()));
    }

    @Test
    void a_file_that_breaks_off_is_not_stored() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> attach("plan.pdf", broken)).isInstanceOf(FileRefused.class);
        assertThat(open().files()).isEmpty();
    }

    @Test
    void no_more_than_allowed_are_taken() {
        attach("a.pdf", pdf("a"));
        attach("b.pdf", pdf("b"));

        assertThatThrownBy(() -> attach("c.pdf", pdf("c"))).isInstanceOf(FileRefused.class).hasMessageContaining("tooManyFiles");
        assertThat(open().files()).hasSize(2);
    }

    @Test
    void the_same_file_again_is_the_same_file_and_a_new_one_of_its_name_takes_its_place() {
        attach("a.pdf", pdf("a"));
        attach("b.pdf", pdf("b"));
        var first = open().files().get(0).id();
        attach("a.pdf", pdf("a"));
        assertThat(open().files().get(0).id()).isEqualTo(first);

        attach("A.pdf", pdf("better"));

        assertThat(open().files()).extracting(FileRow::name).containsExactly("b.pdf", "A.pdf");
        assertThat(contents()).as("the first was in no hand-in").isEqualTo(2);
    }

    @Test
    void what_was_kept_over_many_hand_ins_has_an_end() {
        for (var i = 0; i < WorkFiles.MOST_KEPT; i++) {
            attach("a.pdf", pdf("version " + i));
            the(Submitting.class).handIn(plan.id(), offering.id(), 0);
        }

        assertThatThrownBy(() -> attach("a.pdf", pdf("once more"))).isInstanceOf(FileRefused.class).hasMessageContaining("tooManyKept");
        assertThat(open().files()).as("the refusal undid the exchange").hasSize(1);
    }

    private long contents() {
        return inTransaction(() -> the(WorkFiles.class).em.createQuery("select count(c) from WorkContent c", Long.class).getSingleResult());
    }

    private void attach(String name, InputStream content) {
        the(Submitting.class).attach(plan.id(), offering.id(), name, content);
    }

    private WorkSheet open() {
        return the(Submitting.class).open(plan.id(), offering.id());
    }
}
