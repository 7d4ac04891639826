package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.roundtable.shared.FileRefused;
import org.roundtable.shared.Receiving;

/** The files of all submissions. A file gets in by {@link #take} only, which is where every limit of the assignment is kept. */
@Dependent
class WorkFiles {

    /** Files ever kept for one submission, over all its hand-ins. */
    static final int MOST_KEPT = 100;

    @PersistenceContext EntityManager em;
    @Inject Receiving receiving;

    /** A file of the same name in the draft is replaced; the same file once more is the same file. */
    WorkFile take(Submission submission, String given, InputStream in, Instant now) {
        var facts = submission.assignment().facts();
        var received = receiving.take(given, in, facts.types(), facts.maxMegabytes());
        var drafted = inDraft(submission);
        var namesake = drafted.stream().filter(file -> file.name().equalsIgnoreCase(received.name().value())).findFirst();
        if (namesake.filter(file -> file.sha256().equals(received.sha256())).isPresent()) {
            return namesake.get();
        }
        namesake.ifPresent(this::drop);
        if (drafted.size() - (namesake.isPresent() ? 1 : 0) >= facts.maxFiles()) {
            throw new FileRefused("assignment.tooManyFiles", facts.maxFiles());
        }
        if (kept(submission) >= MOST_KEPT) {
            throw new FileRefused("assignment.tooManyKept", MOST_KEPT);
        }
        var stored = new WorkContent(received.content());
        em.persist(stored);
        var file = new WorkFile(submission, received, stored, now);
        em.persist(file);
        return file;
    }

    /** Takes a file out of the draft; it stays in what was handed in, and goes altogether where it was not. */
    void drop(WorkFile file) {
        file.leaveDraft();
        var handedIn = em.createQuery("select count(h) from HandIn h join h.files f where f = :file", Long.class)
            .setParameter("file", file).getSingleResult();
        if (handedIn == 0) {
            em.remove(file);
            em.remove(file.content());
        }
    }

    Set<WorkFile> inDraft(Submission submission) {
        return new HashSet<>(em.createQuery("select f from WorkFile f where f.submission = :submission and f.inDraft = true", WorkFile.class)
            .setParameter("submission", submission).getResultList());
    }

    Optional<WorkFile> inDraft(Submission submission, Long id) {
        return inDraft(submission).stream().filter(file -> file.id().equals(id)).findFirst();
    }

    /** @return a file of the member's own, drafted or handed in */
    Optional<WorkFile> own(Long member, Long id) {
        return em.createQuery("""
                select f from WorkFile f join fetch f.content
                where f.id = :id and f.submission.enrolment.member.id = :member""", WorkFile.class)
            .setParameter("id", id).setParameter("member", member)
            .getResultStream().findFirst();
    }

    /** @return a file that was handed in, with all that says where; drafts are nobody else's business */
    Optional<WorkFile> handedIn(Long id) {
        return em.createQuery("""
                select f from WorkFile f join fetch f.content join fetch f.submission join fetch f.submission.enrolment
                join fetch f.submission.enrolment.offering join fetch f.submission.enrolment.offering.course
                where f.id = :id and exists (select h.id from HandIn h join h.files g where g = f)""", WorkFile.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }

    private long kept(Submission submission) {
        return em.createQuery("select count(f) from WorkFile f where f.submission = :submission", Long.class)
            .setParameter("submission", submission).getSingleResult();
    }
}
