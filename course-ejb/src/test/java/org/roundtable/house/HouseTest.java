package org.roundtable.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roundtable.access.Guard;
import org.roundtable.network.SigningIn;

class HouseTest extends DatabaseTest {

    @Test
    void the_schema_fits_the_entities_and_boundaries_are_wired() {
        assertThat(the(SigningIn.class).recognise("nobody")).isEmpty();
        assertThat(statementsOf(() -> the(SigningIn.class).recognise("nobody"))).isEqualTo(1);
    }

    @Test
    void the_caller_is_who_the_test_says() {
        signedInAs(7L);

        assertThat(inTransaction(() -> House.open().container.select(Guard.class).isResolvable())).isTrue();
    }

    @Test
    void a_member_named_by_a_test_joins_once() {
        assertThat(member("amal")).isEqualTo(member("amal")).isNotEqualTo(steward("berit"));
    }
}
