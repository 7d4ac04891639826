package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.assessment.Shown;
import org.roundtable.question.Answer;
import org.roundtable.question.FileUpload;
import org.roundtable.question.StoredFile;
import org.roundtable.shared.Download;
import org.roundtable.shared.FileRefused;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Receiving;

/** How learners answer with files: each is stored first, under the rules of saving, and counts once an answer that names it is saved. */
@Stateless
public class AnsweringWithFiles {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Attempts attempts;
    @Inject AttemptEvents events;
    @Inject AnswerFiles files;
    @Inject Receiving receiving;
    @Inject Visibility visibility;

    /**
     * Asked before anything of a file is read, so that nobody sends in vain, and nothing waits for a slow connection.
     *
     * @return how many megabytes it may have
     * @throws FileRefused with the reason why none is taken now
     */
    public int expected(Long attempt, int slot, String writer) {
        return expected(open(attempt, slot, writer), slot).files().megabytes();
    }

    /** @param content read no further than the question allows */
    public StoredFile add(Long id, int slot, String writer, String name, InputStream content) {
        var attempt = open(id, slot, writer);
        var asked = expected(attempt, slot).files();
        return files.add(attempt, slot, receiving.take(name, content, asked.types(), asked.megabytes()), asked.most(), clock.instant());
    }

    /** A learner's own, as far as they may see what they answered; for those who mark, once it was handed in. */
    public Download download(Long id) {
        return files.by(id).filter(file -> mine(file.attempt()) || marks(file.attempt()))
            .map(AnswerFile::download).orElseThrow(NotThere::new);
    }

    private Attempt open(Long id, int slot, String writer) {
        var attempt = attempts.of(guard.caller(), id).filter(a -> a.deadline() != null && a.asks(slot)).orElseThrow(NotThere::new);
        return switch (attempt.take(writer, slot, 0, 1, clock.instant())) {
            case SAVED -> attempt;
            case OVER -> throw new FileRefused("attempt.fileTooLate");
            case LOCKED -> throw new FileRefused("attempt.fileLocked");
            case OTHER_WRITER -> throw new FileRefused("attempt.fileElsewhere");
            default -> throw new FileRefused("attempt.fileNotNow");
        };
    }

    private FileUpload expected(Attempt attempt, int slot) {
        var asked = files.asked(attempt.id(), slot).orElseThrow(NotThere::new);
        var held = events.newest(attempt.id(), List.of(slot)).get(slot);
        if (held != null && Answer.of(held.answer()) instanceof Answer.Files given && given.files().size() >= asked.files().most()) {
            throw new FileRefused("attempt.tooManyFiles", asked.files().most());
        }
        return asked;
    }

    private boolean mine(Attempt attempt) {
        return attempt.enrolment().member().id().equals(guard.caller()) && (!attempt.settled() || visibility.of(attempt, clock.instant()).showing().shows(Shown.RESPONSE));
    }

    private boolean marks(Attempt attempt) {
        return attempt.handedIn() != null && guard.may(Permission.MARK, attempt.enrolment().offering().place());
    }
}
