package org.roundtable.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.question.BankFilter;
import org.roundtable.question.BankOrder;
import org.roundtable.question.BankPage;
import org.roundtable.question.KeepingBank;
import org.roundtable.question.QuestionState;
import org.roundtable.question.QuestionType;
import org.roundtable.web.shared.Say;

class QuestionBankPageTest {

    private final QuestionBankPage page = new QuestionBankPage();
    private BankFilter asked;
    private Collection<Long> retired;
    private String said;

    @BeforeEach
    void open() {
        page.bank = new KeepingBank() {
            @Override
            public BankPage look(Long course, BankFilter filter, int page) {
                asked = filter;
                return new BankPage(course, "Course", List.of(), 0, page, 1, Map.of(), List.of());
            }

            @Override
            public int retire(Long course, Collection<Long> ids) {
                retired = ids;
                return ids.size();
            }
        };
        page.say = new Say() {
            @Override
            public void info(String key, Object... arguments) {
                said = key + List.of(arguments);
            }
        };
        page.setCourse(1L);
    }

    @Test
    void looks_for_what_stands_in_the_address() {
        page.setWords("war");
        page.setType("ESSAY");
        page.setState("RETIRED");
        page.setOrder("TITLE");
        page.load();

        assertThat(asked).isEqualTo(new BankFilter("war", QuestionType.ESSAY, QuestionState.RETIRED, null, BankOrder.TITLE));
    }

    @Test
    void passes_over_words_in_the_address_that_mean_nothing() {
        page.setType("<script>");
        page.setState("no such");
        page.load();

        assertThat(asked).isEqualTo(BankFilter.ALL);
    }

    @Test
    void changes_those_that_were_ticked_and_says_how_many() {
        assertThat(page.retire(new String[] {"4", "5", "x", "99999999999999999999"})).isEqualTo("bank?faces-redirect=true&includeViewParams=true");

        assertThat(retired).containsExactly(4L, 5L);
        assertThat(said).isEqualTo("question.bank.retired[2]");
    }

    @Test
    void nothing_ticked_is_nothing_changed() {
        page.retire(null);

        assertThat(retired).isEmpty();
    }
}
