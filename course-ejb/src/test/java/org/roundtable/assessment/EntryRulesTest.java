package org.roundtable.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRulesTest {

    private static final String KEY = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    private static final String URL = "https://exam.example.org/course/attempt.xhtml?attempt=42";
    private static final String HASH = "872170a55150b2693449ca7434d8c11269dfaa29de5d68a7b7956bc8b4b26119";

    @Test
    void the_published_vector_of_safe_exam_browser_opens() {
        var rules = new EntryRules(false, null, null, KEY.toUpperCase());

        assertThat(rules.opensIn(URL, HASH)).isTrue();
        assertThat(rules.opensIn(URL + "#part", HASH.toUpperCase())).isTrue();
        assertThat(rules.opensIn(URL + "1", HASH)).isFalse();
        assertThat(rules.opensIn(URL, null)).isFalse();
        assertThat(new EntryRules(false, null, null, KEY.replace('4', '5')).opensIn(URL, HASH)).isFalse();
        assertThat(EntryRules.OPEN.opensIn(URL, null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7,192.0.2.7,true", "192.0.2.7,192.0.2.8,false", "192.0.2.0/24,192.0.2.255,true", "192.0.2.0/24,192.0.3.0,false",
        "192.0.2.128/25,192.0.2.127,false", "0.0.0.0/0,203.0.113.9,true", "2001:db8::7,2001:db8:0:0:0:0:0:7,true", "2001:db8::/32,2001:db8:ffff::1,true",
        "2001:db8::/32,2001:db9::1,false", "2001:db8::/32,192.0.2.7,false", "192.0.2.0/24,::ffff:192.0.2.7,true", "fe80::/10,fe80::1%eth0,true",
        "192.0.2.0/24,not an address,false"})
    void one_comes_in_from_what_is_named(String typed, String client, boolean in) {
        assertThat(new EntryRules(false, null, "203.0.113.77, " + typed, null).opensTo(client)).isEqualTo(in || client.equals("203.0.113.77"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.256", "192.0.2", "192.0.2.0/33", "2001:db8::/129", "2001:db8", "school.example.org", "10.0.0.0/-1", ":::", "10.0.0.0/"})
    void what_cannot_be_read_is_named(String typed) {
        assertThatThrownBy(() -> new EntryRules(false, null, "192.0.2.1\n" + typed, null)).isInstanceOfSatisfying(TestUnfit.class, refusal ->
            assertThat(refusal).extracting(TestUnfit::messageKey, TestUnfit::arguments).containsExactly("assessment.addressUnreadable", List.of(typed)));
    }

    @Test
    void an_access_code_is_taken_as_it_was_told_but_for_blanks_around_it() {
        var rules = new EntryRules(false, " Owl 7 ", null, null);

        assertThat(rules.opensWith("Owl 7")).isTrue();
        assertThat(rules.opensWith(" Owl 7\n")).isTrue();
        assertThat(rules.opensWith("owl 7")).isFalse();
        assertThat(rules.opensWith(null)).isFalse();
        assertThat(EntryRules.OPEN.opensWith(null)).isTrue();
    }

    @Test
    void learners_are_told_that_there_is_a_code_and_not_which() {
        var told = new EntryRules(true, "Owl 7", "192.0.2.1", KEY).told();

        assertThat(told.toString()).doesNotContain("Owl").doesNotContain(KEY);
        assertThat(told.accessCode()).isNotNull();
        assertThat(told.configKey()).isNotNull();
    }

    @Test
    void what_is_left_empty_is_not_asked_for_and_a_key_that_is_none_is_refused() {
        assertThat(new EntryRules(false, " ", "", "\t")).isEqualTo(EntryRules.OPEN);
        assertThatThrownBy(() -> new EntryRules(false, null, null, "abc")).isInstanceOf(TestUnfit.class);
    }
}
