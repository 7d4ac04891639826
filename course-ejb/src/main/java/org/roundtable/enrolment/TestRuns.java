package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.course.Offering;
import org.roundtable.network.Member;

/** Those of a team who sit a test before the learners do. Asks no guard: who calls has asked. */
@Dependent
public class TestRuns {

    @PersistenceContext EntityManager em;
    @Inject Enrolments enrolments;

    /** @return what {@code member} sits test runs with; nothing for who learns here, or never sat one */
    public Optional<Enrolment> of(Long member, Long offering) {
        return enrolments.of(member, offering).filter(Enrolment::testRun);
    }

    /** @throws AlreadyIn for who learns here, or asked to */
    public Enrolment begin(Offering offering, Member member, Instant now) {
        var known = enrolments.of(member.id(), offering.id());
        if (known.filter(enrolment -> !enrolment.testRun()).isPresent()) {
            throw new AlreadyIn();
        }
        return known.orElseGet(() -> {
            var enrolment = Enrolment.forTestRuns(offering, member, now);
            enrolments.add(enrolment);
            em.flush();
            return enrolment;
        });
    }
}
