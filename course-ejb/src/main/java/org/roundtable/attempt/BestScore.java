package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The best a learner did in one test. Whether they may see it is not said here.
 *
 * @param attempt the one it was earned in; of equal ones the first
 * @param percent of everything; {@code null} while something of every attempt waits for a marker
 */
public record BestScore(Long enrolment, Long activity, Long attempt, BigDecimal points, BigDecimal outOf, BigDecimal percent, Instant handedIn) {}
