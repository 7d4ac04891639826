package org.roundtable.review;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.roundtable.assignment.Submission;
import org.roundtable.enrolment.Enrolment;

/** All reviews of all rounds. */
@Dependent
class Reviews {

    @PersistenceContext EntityManager em;

    void add(Review review) {
        em.persist(review);
    }

    /** The database checks one row after the other: what is no longer in hand has to be so before something else is. */
    void flush() {
        em.flush();
    }

    Submission work(Long submission) {
        return em.find(Submission.class, submission);
    }

    /** @return what a learner took in a round, done or not, the oldest first */
    List<Review> by(Enrolment reviewer, ReviewRound round) {
        return em.createQuery("""
                select r from Review r join fetch r.work join fetch r.work.enrolment
                where r.round = :round and r.reviewer = :reviewer order by r.id""", Review.class)
            .setParameter("round", round).setParameter("reviewer", reviewer).getResultList();
    }

    /** @return the round of a review of the member's own */
    Optional<ReviewRound> roundOf(Long member, Long review) {
        return em.createQuery("""
                select o from Review r join r.round o join fetch o.assignment join fetch o.offering
                where r.id = :id and r.reviewer.member.id = :member""", ReviewRound.class)
            .setParameter("id", review).setParameter("member", member)
            .getResultStream().findFirst();
    }

    /** @return a review of the member's own */
    Optional<Review> own(Long member, Long review) {
        return em.createQuery("select r from Review r join fetch r.work where r.id = :id and r.reviewer.member.id = :member", Review.class)
            .setParameter("id", review).setParameter("member", member)
            .getResultStream().findFirst();
    }

    /** @return what was said of an author's work, in no order that says by whom */
    List<ReceivedRow> received(Enrolment author, ReviewRound round) {
        return em.createQuery("""
                select r from Review r where r.round = :round and r.work.enrolment = :author and r.doneAt is not null order by r.text, r.id""", Review.class)
            .setParameter("round", round).setParameter("author", author)
            .getResultStream().map(review -> new ReceivedRow(review.number(), review.text(), review.picks())).toList();
    }
}
