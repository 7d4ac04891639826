package org.roundtable.review;

import java.time.Instant;

/**
 * One work of a round, and the author as one who reviews.
 *
 * @param taken reviews of it that are done, or being written in time
 * @param done reviews of it that are done
 */
record PooledWork(Long submission, Long enrolment, Instant handedInAt, long taken, long done) {}
