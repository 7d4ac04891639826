package org.roundtable.regrade;

import java.util.List;
import org.roundtable.attempt.Treatment;
import org.roundtable.question.Asked;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;

/**
 * One question before those who decide about it.
 *
 * @param right ids of the options that are right as it was asked, or what is accepted
 * @param simple whether what is right can be said here; else only in the bank
 * @param versions numbers and ids of the other published versions, the latest first
 * @param standing what was decided about it, {@code null} for nothing
 */
public record QuestionInTest(Long offering, Long activity, String test, String offeringTitle, Long question, Long bankId, String name, RichText stem, QuestionType type,
        Asked asked, List<String> right, boolean simple, List<OtherVersion> versions, Treatment standing) {

    /** Another published version of the same question. */
    public record OtherVersion(Long id, int number) {}
}
