package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.Sha256;

/** The files of all submissions. A file gets in by {@link #take} only, which is where every limit is kept. */
@Dependent
class WorkFiles {

    /** Files ever kept for one submission, over all its hand-ins. */
    static final int MOST_KEPT = 100;

    @PersistenceContext EntityManager em;
    Iterable<VirusScan> scans;

    @Inject
    void ask(@Any Instance<VirusScan> scans) {
        this.scans = scans;
    }

    /** A file of the same name in the draft is replaced; the same file once more is the same file. */
    WorkFile take(Submission submission, String given, InputStream in, Instant now) {
        var facts = submission.assignment().facts();
        var name = FileName.of(given);
        var type = MediaType.named(name.value()).filter(facts.types()::contains)
            .orElseThrow(() -> new FileRefused("assignment.fileType", name.value()));
        var content = read(in, name, facts.maxMegabytes());
        if (MediaType.of(name.value(), content).isEmpty()) {
            throw new FileRefused("assignment.fileContent", name.value());
        }
        scans.forEach(scan -> pass(scan, name, content));
        var sha256 = sha256(content);
        var drafted = inDraft(submission);
        var namesake = drafted.stream().filter(file -> file.name().equalsIgnoreCase(name.value())).findFirst();
        if (namesake.filter(file -> file.sha256().equals(sha256)).isPresent()) {
            return namesake.get();
        }
        namesake.ifPresent(this::drop);
        if (drafted.size() - (namesake.isPresent() ? 1 : 0) >= facts.maxFiles()) {
            throw new FileRefused("assignment.tooManyFiles", facts.maxFiles());
        }
        if (kept(submission) >= MOST_KEPT) {
            throw new FileRefused("assignment.tooManyKept", MOST_KEPT);
        }
        var stored = new WorkContent(content);
        em.persist(stored);
        var file = new WorkFile(submission, name, type, stored, sha256, now);
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

    private static byte[] read(InputStream in, FileName name, int maxMegabytes) {
        try {
            var most = maxMegabytes * 1024 * 1024;
            // one byte more than allowed is enough to know, however large it is
            var content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new FileRefused("assignment.fileTooLarge", name.value(), maxMegabytes);
            }
            if (content.length == 0) {
                throw new FileRefused("assignment.fileEmpty", name.value());
            }
            return content;
        } catch (IOException e) {
            throw new FileRefused("assignment.fileUnreadable", name.value());
        }
    }

    private static void pass(VirusScan scan, FileName name, byte[] content) {
        if (!scan.clean(name.value(), content)) {
            throw new FileRefused("assignment.fileInfected", name.value());
        }
    }

    private static String sha256(byte[] content) {
        return Sha256.of(content);
    }
}
