package org.roundtable.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;

class HandlingIncidentsTest extends SteeredExam {

    private HandlingIncidents handling() {
        return the(HandlingIncidents.class);
    }

    private Instant ago(int minutes) {
        return clock.instant().minus(Duration.ofMinutes(minutes));
    }

    private Long reported() {
        clock.pass(Duration.ofMinutes(10));
        handling().report(offering.id(), activity, amal.id(), ago(7), ago(1).plusSeconds(5), "The projector failed.", null);
        return handling().of(offering.id(), activity).get(0).id();
    }

    @Test
    void as_long_as_it_lasted_is_proposed() {
        reported();

        assertThat(handling().of(offering.id(), activity)).extracting(IncidentRow::learner, IncidentRow::minutes, IncidentRow::state, IncidentRow::mine)
            .containsExactly(tuple("Amal", 7, Incident.State.PROPOSED, true));
    }

    @Test
    void nobody_approves_what_they_reported_themselves() {
        var incident = reported();

        assertThatThrownBy(() -> handling().approve(incident)).isInstanceOf(OwnIncident.class);
        assertThatThrownBy(() -> as(member("gita"), () -> handling().approve(incident))).isInstanceOf(NotAllowed.class);
        assertThat(as(member("ida"), () -> handling().approve(incident))).isEqualTo(1);
        assertThat(pulse(amals).deadline()).isEqualTo(amals.deadline().until().plus(Duration.ofMinutes(7)));
        assertThat(pulse(bens).deadline()).isEqualTo(bens.deadline().until());
        assertThatThrownBy(() -> as(member("ida"), () -> handling().approve(incident))).isInstanceOf(DeskUnfit.class);
        assertThat(handling().of(offering.id(), activity)).extracting(IncidentRow::state, IncidentRow::decidedBy).containsExactly(tuple(Incident.State.APPROVED, "Ida"));
    }

    @Test
    void declined_gives_nothing() {
        var incident = reported();

        as(member("ida"), () -> { handling().decline(incident); return null; });

        assertThat(pulse(amals).deadline()).isEqualTo(amals.deadline().until());
        assertThat(sheet().log()).extracting(DeskSheet.LogRow::action).containsExactly("desk.declined", "desk.incident");
    }

    @Test
    void an_incident_has_a_span_and_says_what_happened() {
        assertThatThrownBy(() -> handling().report(offering.id(), activity, null, ago(1), ago(7), "What", 5)).isInstanceOf(DeskUnfit.class);
        assertThatThrownBy(() -> handling().report(offering.id(), activity, null, ago(7), ago(1), " ", 5)).isInstanceOf(DeskUnfit.class);
        assertThatThrownBy(() -> handling().report(offering.id(), activity, null, ago(7), ago(1), "What", 0)).isInstanceOf(DeskUnfit.class);
        assertThatThrownBy(() -> as(member("amal"), () -> { handling().report(offering.id(), activity, null, ago(7), ago(1), "What", 5); return null; })).isInstanceOf(NotAllowed.class);
    }
}
