package org.roundtable.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.openOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.house.DatabaseTest;
import org.roundtable.network.MemberFixture;
import org.roundtable.network.Members;

class LastPlaceTest extends DatabaseTest {

    private static final int MANY = 50;

    @Test
    void of_fifty_who_ask_for_the_last_place_at_once_exactly_one_gets_it() throws Exception {
        var offering = offering(1);

        var standings = atOnce(members(MANY), member -> the(Enrolling.class).apply(offering.id(), null));

        assertThat(standings).filteredOn(standing -> standing.state() == EnrolmentState.ENROLLED).hasSize(1);
        assertThat(standings).filteredOn(standing -> standing.state() == EnrolmentState.WAITLISTED).hasSize(MANY - 1)
            .extracting(Standing::position).containsExactlyInAnyOrderElementsOf(LongStream.range(1, MANY).boxed().toList());
        assertThat(taken(offering)).isEqualTo(1);
    }

    @Test
    void one_who_asks_fifty_times_at_once_has_asked_once() throws Exception {
        var offering = offering(20);
        var amal = members(1).get(0);

        var standings = atOnce(IntStream.range(0, MANY).mapToObj(i -> amal).toList(), member -> the(Enrolling.class).apply(offering.id(), null));

        assertThat(standings).allMatch(standing -> standing.state() == EnrolmentState.ENROLLED).extracting(Standing::enrolment).containsOnly(standings.get(0).enrolment());
        assertThat(taken(offering)).isEqualTo(1);
        assertThat(fired(MemberApplied.class)).hasSize(1);
    }

    @Test
    void all_who_leave_at_once_make_room_for_as_many_who_wait() throws Exception {
        var offering = offering(20);
        var members = members(45);
        for (var member : members) {
            as(member, () -> the(Enrolling.class).apply(offering.id(), null));
        }

        atOnce(members.subList(0, 20), member -> {
            the(Enrolling.class).withdraw(offering.id());
            return null;
        });

        var counts = inTransaction(() -> the(Enrolments.class).counts(offering.id()));
        assertThat(counts).containsEntry(EnrolmentState.WITHDRAWN, 20L).containsEntry(EnrolmentState.ADMITTED, 20L).containsEntry(EnrolmentState.WAITLISTED, 5L);
        assertThat(taken(offering)).isEqualTo(20);
    }

    private interface Call<T> {
        T by(Long member) throws Exception;
    }

    private <T> List<T> atOnce(List<Long> members, Call<T> call) throws Exception {
        var gate = new CyclicBarrier(members.size());
        var pool = Executors.newFixedThreadPool(members.size());
        try {
            var calls = members.stream().<Callable<T>>map(member -> () -> {
                gate.await(30, TimeUnit.SECONDS);
                return as(member, () -> call.by(member));
            }).toList();
            var results = new java.util.ArrayList<T>();
            for (Future<T> result : pool.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private Offering offering(int places) {
        var lead = inTransaction(() -> MemberFixture.member(the(Members.class), "lena").id());
        return openOffering(publishedCourse(lead), withPlaces(facts(), places));
    }

    private List<Long> members(int many) {
        return inTransaction(() -> IntStream.range(0, many).mapToObj(i -> MemberFixture.member(the(Members.class), "m" + i).id()).toList());
    }

    private int taken(Offering offering) {
        return inTransaction(() -> the(Offerings.class).by(offering.id()).orElseThrow().taken());
    }
}
