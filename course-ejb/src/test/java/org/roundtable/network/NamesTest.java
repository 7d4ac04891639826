package org.roundtable.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handles, addresses, names and interests as they are typed and as they are kept. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({"Amal Benali, amal-benali", "Søren Ærø, soren-aero", "'  --Zoë  O''Brien-- ', zoe-o-brien", "李明, member", "<script>alert(1)</script>, script-alert-1-script"})
    void a_handle_is_made_of_the_name(String name, String handle) {
        assertThat(Handle.suggestedBy(name).text()).isEqualTo(handle);
    }

    @Test
    void a_handle_is_made_unique_by_a_number() {
        assertThat(new Handle("amal").besides(Set.of())).isEqualTo(new Handle("amal"));
        assertThat(new Handle("amal").besides(Set.of("amal", "amal-2"))).isEqualTo(new Handle("amal-3"));
        assertThat(new Handle("steward").besides(Set.of())).isEqualTo(new Handle("steward-2"));
        assertThat(Handle.suggestedBy("x".repeat(80)).besides(Set.of("x".repeat(34))).text()).hasSizeLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"Amal@Example.ORG, amal@example.org", "' a.b+c@sub.example.co ', a.b+c@sub.example.co", "x@bücher.example, x@xn--bcher-kva.example"})
    void an_address_has_one_form(String typed, String kept) {
        assertThat(EmailAddress.of(typed).text()).isEqualTo(kept);
        assertThat(EmailAddress.canonical(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "amal", "amal@", "@example.org", "a b@example.org", "amal@example", "a@b@example.org", "amal@example.org\r\nBcc: all@example.org",
        "amal@example.org,eve@example.org", "<amal@example.org>", "a..b@example.org", "amal@-example.org", "amal@example.org\0", "\"x y\"@example.org"})
    void refuses_what_mail_cannot_be_sent_to(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(Unfit.class);
    }

    @Test
    void refuses_an_endless_address_quickly() {
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(1_000_000) + "@example.org")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> EmailAddress.of("a@" + "a.".repeat(500_000) + "org")).isInstanceOf(Unfit.class);
        assertThat(EmailAddress.canonical("a".repeat(1_000_000))).hasSizeLessThan(600);
    }

    @Test
    void a_name_is_one_line_with_a_letter_in_it() {
        assertThat(Text.line("  Amal   Benali ", 1, 80, "network.displayNameUnfit")).isEqualTo("Amal Benali");
        assertThat(Text.line("<b>Amal</b>", 1, 80, "network.displayNameUnfit")).as("shown as typed, escaped where it is shown").isEqualTo("<b>Amal</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Amal\nBcc: eve@example.org", "Amal\u202Egnp", "Amal\u0000", "---", "\u200B\u200B", "Amal\uD800"})
    void refuses_names_that_are_none(String typed) {
        assertThatThrownBy(() -> Text.line(typed, 1, 80, "network.displayNameUnfit")).isInstanceOf(Unfit.class);
    }

    @Test
    void interests_are_kept_once_each_in_small_letters() {
        assertThat(Interest.tags(" Fractions, #reading aloud;fractions,, ")).containsExactlyInAnyOrder("fractions", "reading aloud");
        assertThat(Interest.tags(null)).isEmpty();
    }

    @Test
    void refuses_too_many_or_endless_interests() {
        assertThatThrownBy(() -> Interest.tags("a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> Interest.tags("x".repeat(41))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> Interest.tags("x,".repeat(1_000_000))).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Nowhere, en", "'', en", "+01:00, en", "../../etc/passwd, en", "Europe/Berlin, xx", "Europe/Berlin, ''"})
    void refuses_zones_and_languages_that_do_not_exist(String zone, String language) {
        assertThatThrownBy(() -> Home.of(zone, language)).isInstanceOf(Unfit.class);
    }
}
