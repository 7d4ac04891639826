package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages ask the database a handful of questions, and not one more when there is ten times as much in it. */
@OnServer
@TestMethodOrder(OrderAnnotation.class)
class SqlCountIT extends Stage {

    private static final int AT_MOST = 12;
    private static final int FEW = 2;
    private static final int MANY = 10 * FEW;
    private static final Map<Integer, Map<String, String>> CROWDS = new HashMap<>();
    private static final Map<String, Caller> CALLERS = new HashMap<>();

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
        /                                           |
        /                                           | learner-1
        /                                           | lead
        /course/catalogue                           |
        /course/catalogue                           | learner-1
        /course/page?id={course}                    |
        /course/learning                            | learner-1
        /course/teaching                            | lead
        /course/offering?id={offering}              | learner-1
        /course/offering?id={offering}              | lead
        /course/studio?id={course}                  | lead
        /enrolment/roster?offering={offering}       | lead
        /question/bank?course={course}              | lead
        /grading/gradebook?offering={offering}      | lead
        /grading/mine?offering={offering}           | learner-1
        /assignment/marking?offering={offering}     | lead
        /review/round?offering={offering}&activity={assignment1} | lead
        /review/give?offering={offering}&activity={assignment1} | learner-1
        /attempt/before?id={quiz}&offering={offering} | learner-1
        /attempt/take?id={attempt}                  | learner-1
        /attempt/desk?offering={offering}           | lead
        /attempt/marking?offering={offering}        | lead
        /attempt/result?id={handedIn}               | learner-1
        /appeal/ask?attempt={handedIn}&slot=2       | learner-1
        /appeal/open?offering={offering}            | lead
        /appeal/waiting                             | steward
        /appeal/answer?id={appeal}                  | lead
        /appeal/answer?id={appeal}                  | steward
        /evidence/offering?id={offering}            | lead
        /network/steward                             | steward
        /network/members                            | learner-1
        """)
    void a_page_takes_at_most_12_statements_however_much_there_is(String page, String who) {
        var many = statements(page, who, MANY);

        assertThat(many).hasSizeLessThanOrEqualTo(AT_MOST);
        assertThat(many).as("as many as with a tenth of it").hasSameSizeAs(statements(page, who, FEW));
    }

    /** What all stewards look after is one list, the same beside few and beside many: so it is looked at before and after it grew. */
    @Test
    @Order(1)
    void appeals_that_wait_for_stewards_are_listed_with_as_many_statements_when_ten_times_as_many_wait() {
        var few = statements("/appeal/waiting", "steward", FEW);
        var before = waiting();
        crowd(MANY);

        assertThat(statements("/appeal/waiting", "steward", FEW)).hasSizeLessThanOrEqualTo(AT_MOST).hasSameSizeAs(few);
        assertThat(before).isGreaterThanOrEqualTo(FEW);
        assertThat(waiting()).isEqualTo(before + MANY);
    }

    @Test
    void a_paper_is_fetched_with_as_many_statements_however_long_it_is_and_an_answer_is_saved_with_one() {
        var few = sit(FEW);
        var many = sit(MANY);

        assertThat(many.get("opening")).hasSizeLessThanOrEqualTo(AT_MOST).hasSameSizeAs(few.get("opening"));
        // who asks and the answer itself are one
        assertThat(many.get("saving")).hasSize(1).hasSameSizeAs(few.get("saving"));
    }

    @Test
    void statements_are_seen() {
        assertThat(Statements.during(() -> new Caller().submit("/network/signin", Map.of("email", "nobody@example.org", "password", "wrong"))))
            .anySatisfy(statement -> assertThat(statement).contains("from member"));
    }

    private static long waiting() {
        return Pattern.compile("/appeal/answer\\?id=").matcher(caller("steward", FEW).get("/appeal/waiting").body()).results().count();
    }

    private static Map<String, List<String>> sit(int size) {
        var attempt = "/api/v1/attempts/" + crowd(size).get("attempt");
        var learner = caller("learner-1", size);
        var paper = learner.call("POST", attempt + "/open", "{\"writer\":null,\"take\":true}").body();
        var writer = told(paper, "\"writer\":\"([^\"]+)\"");
        var deadline = told(paper, "\"deadline\":(\\d+)");
        var head = told(paper, "\"head\":(\\{[^}]*})");
        var opening = Statements.during(() -> learner.call("POST", attempt + "/open", "{\"writer\":\"%s\",\"take\":false}".formatted(writer)));
        var saving = Statements.during(() -> assertThat(learner.call("PUT", attempt + "/answers",
            "{\"writer\":\"%s\",\"deadline\":%s,\"head\":%s,\"answers\":[{\"slot\":1,\"revision\":1,\"answer\":{\"choice\":\"true\"}}]}".formatted(writer, deadline, head)).body()).contains("\"kind\":\"SAVED\""));
        return Map.of("opening", opening, "saving", saving);
    }

    private static String told(String json, String what) {
        return Pattern.compile(what).matcher(json).results().findFirst().orElseThrow().group(1);
    }

    private static Caller caller(String who, int size) {
        return CALLERS.computeIfAbsent("%s-of-%d@example.org".formatted(who, size), email -> new Caller().signIn(email, Cast.PASSWORD));
    }

    private static Map<String, String> crowd(int size) {
        return CROWDS.computeIfAbsent(size, many -> Cast.play("crowd-" + many));
    }

    private static List<String> statements(String page, String who, int size) {
        var ids = crowd(size);
        var caller = who == null ? new Caller() : caller(who, size);
        var path = Cast.filled(page, ids);
        assertThat(caller.get(path).statusCode()).as(path).isEqualTo(200);
        return Statements.during(() -> caller.get(path));
    }
}
