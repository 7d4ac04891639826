package org.roundtable.attempt;

import java.time.Instant;
import java.util.List;
import org.roundtable.question.Given;
import org.roundtable.shared.RuleBroken;

/**
 * What a player sends: some answers, changed since it last heard that they are saved.
 *
 * @param writer the token it was given when it opened the attempt
 * @param deadline the deadline it knows, {@code null} where it knows none
 * @param head where the log ends, as far as it knows; {@code null} where it does not
 */
public record SentAnswers(String writer, Instant deadline, Head head, List<Sent> answers) {

    private static final int MOST = 500;

    public SentAnswers {
        answers = List.copyOf(answers);
        if (answers.size() > MOST) {
            throw new RuleBroken("attempt.tooManyAnswers", MOST);
        }
    }

    /** From a player that does not know where the log ends. */
    public SentAnswers(String writer, Instant deadline, List<Sent> answers) {
        this(writer, deadline, null, answers);
    }

    /**
     * One answer.
     *
     * @param revision grows with each change the learner makes; from 1
     * @param answer as {@link Given#json()} writes it
     * @param flagged whether the learner wants to come back to it
     */
    public record Sent(int slot, int revision, String answer, boolean flagged) {

        public Sent {
            answer = Given.of(answer).json();
        }

        /** Whether it can only stand if the files it names are there. */
        boolean namesFiles() {
            return answer.startsWith("{\"files\":[{");
        }
    }
}
