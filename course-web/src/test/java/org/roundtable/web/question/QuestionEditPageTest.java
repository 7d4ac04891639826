package org.roundtable.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.question.Authoring;
import org.roundtable.question.Content;
import org.roundtable.question.Numeric;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.QuestionSheet;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;
import org.roundtable.shared.RuleBroken;
import org.roundtable.web.shared.Say;

class QuestionEditPageTest {

    private final QuestionEditPage page = new QuestionEditPage();
    private Content stored = new Numeric(RichText.markdown("How many?"), List.of(), null, null, null);

    @BeforeEach
    void open() {
        page.authoring = new Authoring() {
            @Override
            public QuestionSheet open(Long id) {
                return QuestionFormTest.sheet(stored, 0);
            }

            @Override
            public QuestionSheet write(Long id, int revision, Content content, QuestionFacts facts, BigDecimal marks) {
                stored = content;
                return QuestionFormTest.sheet(content, 0);
            }

            @Override
            public Long begin(Long course, QuestionType type) {
                return 8L;
            }
        };
        page.say = new Say() {
            @Override
            public String why(RuleBroken refusal) {
                return refusal.messageKey();
            }
        };
        page.setId(7L);
        page.load();
    }

    @Test
    void keeps_what_is_typed_and_shows_it_as_a_learner_sees_it() {
        page.getForm().getStem().setText("How many now?");
        page.autosave();

        assertThat(stored.stem().text()).isEqualTo("How many now?");
        assertThat(page.getAsked().stem().text()).isEqualTo("How many now?");
        assertThat(page.getWaitsFor()).isNull();
    }

    @Test
    void says_that_a_half_typed_number_waits_and_stores_it_once_it_is_one() {
        var row = page.getForm().getRows().getParts().get(0);
        row.getText().setText("10e");
        page.autosave();
        assertThat(page.getWaitsFor()).isEqualTo("question.notANumber");

        row.getText().setText("10e2");
        page.autosave();

        assertThat(page.getWaitsFor()).isNull();
        assertThat(((Numeric) stored).accepted().get(0).inWords()).isEqualTo("1000");
    }

    @Test
    void a_new_question_is_begun_and_then_edited_under_its_own_address() {
        page.setCourse(1L);

        assertThat(page.begin(QuestionType.ESSAY)).isEqualTo("edit?faces-redirect=true&id=8");
    }
}
