package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.question.Answer;
import org.roundtable.question.FileUpload;
import org.roundtable.question.StoredFile;
import org.roundtable.shared.FileName;
import org.roundtable.shared.FileRefused;
import org.roundtable.shared.Received;
import org.roundtable.shared.Sha256;

/** The files that came for answers. They go where the answers go, and not before: what the log names is there to be looked at. */
@Dependent
class AnswerFiles {

    /** Files kept for one place beyond those that may be answered with, so that one can be exchanged, but not for ever. */
    static final int EXCHANGED = 30;

    @PersistenceContext EntityManager em;

    /** @return which files a place of a paper asks for; empty where it asks for none */
    Optional<FileUpload> asked(Long attempt, int slot) {
        return em.createQuery("select r from Response r join fetch r.questionVersion where r.attempt.id = :attempt and r.slot = :slot", Response.class)
            .setParameter("attempt", attempt).setParameter("slot", slot).getResultStream().findFirst()
            .map(Response::content).filter(FileUpload.class::isInstance).map(FileUpload.class::cast);
    }

    /** The same file once more is the same file, as after a connection that broke off; another one of its name gets a number. */
    StoredFile add(Attempt attempt, int slot, Received received, int most, Instant now) {
        var there = em.createQuery("select f from AnswerFile f where f.attempt = :attempt and f.slot = :slot order by f.id", AnswerFile.class)
            .setParameter("attempt", attempt).setParameter("slot", slot).getResultList();
        var same = there.stream().filter(file -> file.sha256().equals(received.sha256()) && file.type() == received.type()).findFirst();
        if (same.isPresent()) {
            return same.get().stored();
        }
        if (there.size() >= most + EXCHANGED) {
            throw new FileRefused("attempt.tooManyExchanged", most + EXCHANGED);
        }
        var names = there.stream().map(AnswerFile::name).collect(Collectors.toSet());
        var content = new AnswerContent(received.content());
        em.persist(content);
        var file = new AnswerFile(attempt, slot, received.named(free(received.name(), names)), content, now);
        em.persist(file);
        em.flush();
        return file.stored();
    }

    private static FileName free(FileName wanted, Set<String> taken) {
        var name = wanted;
        for (int number = 2; taken.contains(name.value()); number++) {
            name = wanted.numbered(number);
        }
        return name;
    }

    /**
     * Asks the database nothing where no answer names a file.
     *
     * @throws FileRefused where one names what did not come for that place of that attempt, or more than is asked for
     */
    void require(Long attempt, List<Sent> answers) {
        for (var sent : answers) {
            if (sent.namesFiles() && Answer.of(sent.answer()) instanceof Answer.Files given) {
                var asked = asked(attempt, sent.slot()).orElseThrow(() -> new FileRefused("attempt.fileNotThere"));
                if (!asked.admits(given)) {
                    throw new FileRefused("attempt.tooManyFiles", asked.files().most());
                }
                var there = em.createQuery("select f from AnswerFile f where f.attempt.id = :attempt and f.id in :ids", AnswerFile.class)
                    .setParameter("attempt", attempt).setParameter("ids", given.files().stream().map(StoredFile::id).toList()).getResultList();
                if (!given.files().stream().allMatch(named -> there.stream().anyMatch(file -> file.is(sent.slot(), named)))) {
                    throw new FileRefused("attempt.fileNotThere");
                }
            }
        }
    }

    /** @return one with all that says whose it is */
    Optional<AnswerFile> by(Long id) {
        return em.createQuery("""
                select f from AnswerFile f join fetch f.content join fetch f.attempt join fetch f.attempt.enrolment join fetch f.attempt.enrolment.member
                join fetch f.attempt.enrolment.offering join fetch f.attempt.enrolment.offering.course
                where f.id = :id""", AnswerFile.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    /** @return of these files what each has in it now, as SHA-256, one read after the other; those that are not there are not in it */
    Map<Long, String> hashes(Collection<Long> ids) {
        var hashes = new HashMap<Long, String>();
        for (var id : ids) {
            em.createQuery("select c.bytes from AnswerFile f join f.content c where f.id = :id", byte[].class)
                .setParameter("id", id).getResultStream().findFirst().ifPresent(bytes -> hashes.put(id, Sha256.of(bytes)));
        }
        return hashes;
    }
}
