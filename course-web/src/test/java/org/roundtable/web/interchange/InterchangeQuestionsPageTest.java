package org.roundtable.web.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.interchange.ImportingQuestions;
import org.roundtable.interchange.QuestionFormat;
import org.roundtable.interchange.UnreadableFile;
import org.roundtable.question.QuestionFacts;
import org.roundtable.web.shared.Say;

class InterchangeQuestionsPageTest {

    private final InterchangeQuestionsPage page = new InterchangeQuestionsPage();
    private String uploaded;
    private QuestionFacts facts;

    @BeforeEach
    void open() {
        page.importing = new ImportingQuestions() {
            @Override
            public Long upload(Long course, String name, byte[] file, QuestionFacts about) {
                uploaded = name + ": " + new String(file, UTF_8);
                facts = about;
                return 9L;
            }
        };
        page.say = new Say() {
            @Override
            public String of(String key, Object... arguments) {
                return key;
            }
        };
        page.setCourse(1L);
        page.request = sent();
    }

    @Test
    void reads_the_file_and_leads_to_its_report() throws IOException {
        page.setFile(file("rivers.gift", 12, new ByteArrayInputStream("Which? {=a}".getBytes(UTF_8))));
        page.setTags("Water, maps");

        assertThat(page.read()).isEqualTo("questions?faces-redirect=true&course=1&upload=9");
        assertThat(uploaded).isEqualTo("rivers.gift: Which? {=a}");
        assertThat(facts.tags()).isEqualTo(Set.of("maps", "water"));
    }

    @Test
    void reads_what_was_pasted_where_no_file_was_chosen() throws IOException {
        page.request = sent(file("", 0, InputStream.nullInputStream()));
        page.setText("Which? {=b}");
        page.read();

        assertThat(uploaded).isEqualTo("interchange.questions.pasted: Which? {=b}");
    }

    @Test
    void an_empty_file_that_was_chosen_is_not_passed_over_for_what_was_pasted() throws IOException {
        // Faces gives the page none
        page.request = sent(file("empty.gift", 0, InputStream.nullInputStream()));
        page.setText("Which? {=b}");
        page.read();

        assertThat(uploaded).isEqualTo("interchange.questions.pasted: ");
    }

    @Test
    void refuses_sixty_megabytes_before_reading_them_and_keeps_what_was_typed() {
        page.setFile(file("huge.gift", 60 * 1024 * 1024, null));
        page.setText("Which? {=b}");

        assertThatThrownBy(page::read).isInstanceOfSatisfying(UnreadableFile.class, refusal ->
            assertThat(refusal.arguments()).containsExactly(QuestionFormat.BYTES / 1024 / 1024));
        assertThat(uploaded).isNull();
        assertThat(page.getText()).isEqualTo("Which? {=b}");
    }

    private static HttpServletRequest sent(Part... parts) {
        return (HttpServletRequest) Proxy.newProxyInstance(HttpServletRequest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) -> method.getName().equals("getParts") ? List.of(parts) : null);
    }

    private static Part file(String name, long size, InputStream content) {
        return (Part) Proxy.newProxyInstance(Part.class.getClassLoader(), new Class<?>[] {Part.class}, (self, method, arguments) -> switch (method.getName()) {
            case "getSubmittedFileName" -> name;
            case "getSize" -> size;
            case "getInputStream" -> content;
            default -> null;
        });
    }
}
