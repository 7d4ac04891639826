package org.roundtable.regrade;

import java.util.List;
import org.roundtable.attempt.Treatment;

/**
 * What the team means to decide about a question.
 *
 * @param question the version that was asked
 * @param version of the same question, which is marked by; {@code null} where {@code right} says what is right
 * @param right ids of the options that are right, or the texts or numbers that are accepted
 */
public record RulingWish(Long question, Treatment treatment, Long version, List<String> right, String reason) {

    public RulingWish {
        right = right == null ? List.of() : right.stream().filter(one -> one != null && !one.isBlank()).map(String::strip).toList();
    }
}
