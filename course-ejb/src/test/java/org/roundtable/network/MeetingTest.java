package org.roundtable.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.SignInNeeded;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class MeetingTest extends DatabaseTest {

    @AfterEach
    void no_demonstration() {
        System.clearProperty("ROUNDTABLE_DEMO");
    }

    @Test
    void members_are_found_among_more_than_a_statement_can_name() {
        var amal = member("amal");
        var ids = LongStream.concat(LongStream.range(1_000_000, 1_070_000), LongStream.of(amal)).boxed().toList();

        assertThat(inTransaction(() -> the(Members.class).those(ids))).extracting(Member::handle).containsExactly("amal");
    }

    @Test
    void members_introduce_themselves_and_are_found_by_what_they_said() {
        var amal = member("amal");
        member("berit");
        signedInAs(amal);
        the(Introducing.class).introduce(new Profile("Amal <b>Benali</b>", "Africa/Tunis", "fr", "I teach\ntwelve-year-olds.", "Fractions with 100% paper", " ", "Maths, Origami"));

        assertThat(the(Meeting.class).members("origam", 0, 10)).extracting(MemberRow::handle).containsExactly("amal");
        assertThat(the(Meeting.class).members("FRACTIONS", 0, 10)).hasSize(1);
        assertThat(the(Meeting.class).members("100%", 0, 10)).hasSize(1);
        assertThat(the(Meeting.class).members("_", 0, 10)).isEmpty();
        assertThat(the(Meeting.class).members("amal@example", 0, 10)).as("nobody is found by address").isEmpty();
        assertThat(the(Meeting.class).members(null, 0, 10)).extracting(MemberRow::handle).containsExactly("amal", "berit");
        assertThat(the(Meeting.class).count("")).isEqualTo(2);

        var sheet = the(Meeting.class).member("amal");
        assertThat(sheet.displayName()).as("as typed; pages escape it").isEqualTo("Amal <b>Benali</b>");
        assertThat(sheet.own()).isTrue();
        assertThat(sheet.wantsToLearn()).isNull();
        assertThat(sheet.interests()).containsExactly("maths", "origami");
    }

    @Test
    void the_directory_costs_the_same_for_three_and_for_sixty() {
        var amal = member("amal");
        signedInAs(amal);
        the(Introducing.class).introduce(new Profile("Amal", "UTC", "en", null, null, null, "a1, b2"));
        member("berit");
        var few = statementsOf(() -> the(Meeting.class).members(null, 0, 50));
        inTransaction(() -> IntStream.range(0, 60).mapToObj(i -> MemberFixture.member(the(Members.class), "member" + i)).toList());

        assertThat(statementsOf(() -> the(Meeting.class).members(null, 0, 50))).isEqualTo(few).isLessThanOrEqualTo(5);
        assertThat(the(Meeting.class).members(null, 50, 50)).hasSize(12);
        assertThat(the(Meeting.class).members(null, 0, 1_000_000)).hasSize(62);
    }

    @Test
    void who_is_shut_out_is_not_there() {
        var eve = member("eve");
        signedInAs(steward("berit"));
        the(Stewarding.class).disable(eve, "sold essays");

        assertThatThrownBy(() -> the(Meeting.class).member("eve")).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> the(Meeting.class).member(null)).isInstanceOf(NotThere.class);
        assertThat(the(Meeting.class).members("eve", 0, 10)).isEmpty();
    }

    @Test
    void refuses_what_does_not_fit() {
        signedInAs(member("amal"));
        var endless = "x".repeat(1_000_000);

        assertThatThrownBy(() -> the(Introducing.class).introduce(new Profile("", "UTC", "en", null, null, null, null))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> the(Introducing.class).introduce(new Profile("Amal", "Mars", "en", null, null, null, null))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> the(Introducing.class).introduce(new Profile("Amal", "UTC", "en", endless, null, null, null))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> the(Introducing.class).introduce(new Profile("Amal", "UTC", "en", "\0", null, null, null))).isInstanceOf(Unfit.class);
        assertThat(the(Introducing.class).mine().displayName()).isEqualTo("Amal");
    }

    @Test
    void visitors_see_nobody() {
        assertThatThrownBy(() -> the(Meeting.class).members(null, 0, 10)).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> the(Meeting.class).count(null)).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> the(Meeting.class).member("amal")).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> the(Introducing.class).mine()).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> the(Inviting.class).invite("x@example.org")).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void posing_is_for_demonstrations_only() {
        member("amal");

        assertThatThrownBy(() -> the(Posing.class).signInAs("amal", "a browser")).isInstanceOf(NotThere.class);
    }

    @Test
    void in_a_demonstration_one_is_anybody() {
        System.setProperty("ROUNDTABLE_DEMO", "true");
        member("amal");

        assertThat(the(SigningIn.class).recognise(the(Posing.class).signInAs("amal", "a browser"))).isPresent();
        assertThatThrownBy(() -> the(Posing.class).signInAs("nobody", "a browser")).isInstanceOf(NotThere.class);
    }
}
