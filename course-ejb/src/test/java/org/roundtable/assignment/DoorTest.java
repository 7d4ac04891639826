package org.roundtable.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.course.OfferingState.FINISHED;
import static org.roundtable.course.OfferingState.GRADING;
import static org.roundtable.course.OfferingState.OPEN;
import static org.roundtable.course.OfferingState.RUNNING;
import static org.roundtable.enrolment.EnrolmentState.COMPLETED;
import static org.roundtable.enrolment.EnrolmentState.ENROLLED;
import static org.roundtable.shared.TestClock.NINE;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final Deadline HOURS = new Deadline(NINE, NINE.plus(Duration.ofHours(1)), NINE.plus(Duration.ofHours(2)));

    @Test
    void opens_and_closes_by_the_minute() {
        var door = new Door(RUNNING, ENROLLED, true, HOURS);

        assertThat(door.state(NINE.minusMillis(1))).isEqualTo(WorkState.LOCKED);
        assertThat(door.state(NINE)).isEqualTo(WorkState.OPEN);
        assertThat(door.state(HOURS.due())).isEqualTo(WorkState.OPEN);
        assertThat(door.state(HOURS.due().plusMillis(1))).isEqualTo(WorkState.LATE);
        assertThat(door.state(HOURS.cutOff())).isEqualTo(WorkState.LATE);
        assertThat(door.state(HOURS.cutOff().plusMillis(1))).isEqualTo(WorkState.OVER);
    }

    @Test
    void without_dates_it_stands_open_while_the_offering_does() {
        assertThat(new Door(OPEN, ENROLLED, true, Deadline.NONE).state(NINE)).isEqualTo(WorkState.LOCKED);
        assertThat(new Door(RUNNING, ENROLLED, true, Deadline.NONE).state(NINE)).isEqualTo(WorkState.OPEN);
        assertThat(new Door(GRADING, ENROLLED, true, Deadline.NONE).state(NINE)).isEqualTo(WorkState.CLOSED);
        assertThat(new Door(FINISHED, ENROLLED, true, Deadline.NONE).state(NINE)).isEqualTo(WorkState.CLOSED);
        assertThat(new Door(FINISHED, COMPLETED, true, Deadline.NONE).state(NINE)).isEqualTo(WorkState.CLOSED);
    }

    @Test
    void stays_locked_until_what_goes_before_is_done() {
        assertThat(new Door(RUNNING, ENROLLED, false, HOURS).state(NINE)).isEqualTo(WorkState.LOCKED);
    }
}
