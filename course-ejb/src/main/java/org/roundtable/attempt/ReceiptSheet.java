package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.Reveal;

/**
 * What a learner is told after handing in.
 *
 * @param handedIn {@code null} while it is not handed in yet
 * @param handInUntil until when it can still be handed in, though not answered any more; {@code null} unless it can
 * @param code stands for exactly these answers; the same answers give the same code; {@code null} while answers may still be on the wire
 * @param reveal from when on the marks can be seen
 * @param percent {@code null} while it may not be seen
 * @param passed whether the cut score was reached; {@code null} where there is none, or it may not be seen
 */
public record ReceiptSheet(Long attempt, Long activity, Long offering, String title, String course, Kind kind, int number, Instant handedIn, Ending ending,
        Instant deadline, Instant handInUntil, int questions, int answered, int unmarked, String code, Reveal reveal, BigDecimal percent, Boolean passed,
        boolean resultOpen, boolean testRun) {}
