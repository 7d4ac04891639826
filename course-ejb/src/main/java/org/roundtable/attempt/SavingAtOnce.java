package org.roundtable.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.roundtable.shared.Token;

/**
 * The short way of an answer. While all is as the player thinks, who calls, whether they may, and the answer are one statement that commits by
 * itself, and nothing else of the house is woken for it; its {@code where} is the guard. Whatever is not so goes the long way through
 * {@link Saving}, which says what is: trying here first harms nothing, as a repeat does.
 */
@ApplicationScoped
public class SavingAtOnce {

    private static final Logger LOG = Logger.getLogger(SavingAtOnce.class.getName());

    @Inject Clock clock;
    @Inject AttemptEvents events;
    @Inject Entrances entrances;

    /**
     * @param session the secret of the caller's session
     * @return what to tell the player, committed; empty where the long way has to be gone
     */
    public Optional<Saved> save(Long id, SentAnswers sent, String session) {
        var now = clock.instant();
        if (!isPlain(sent) || now.isAfter(sent.deadline()) || !entrances.knownToTakeAnyBrowser(id)) {
            return Optional.empty();
        }
        var answer = sent.answers().get(0);
        var event = AttemptEvent.saved(id, sent.head(), answer, false, now);
        try {
            return events.saveAtOnce(event, sent.head(), new Token(session), sent.writer(), sent.deadline(), now)
                ? Optional.of(new Told(now, sent.deadline(), null, null).of(SaveKind.SAVED, Map.of(answer.slot(), answer.revision()), List.of(), List.of(), now, event.head()))
                : Optional.empty();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "an answer goes the long way", e);
            return Optional.empty();
        }
    }

    /** One answer, which stands for itself, from a player that knows what it has to. */
    private static boolean isPlain(SentAnswers sent) {
        return sent.deadline() != null && sent.head() != null && sent.answers().size() == 1 && !sent.answers().get(0).namesFiles();
    }
}
