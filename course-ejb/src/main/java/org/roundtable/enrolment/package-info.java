/**
 * Members in offerings: applying, being admitted, waiting, leaving, and how far each learner has come.
 * A place is held by exactly those enrolments that say so; {@link org.roundtable.course.Places} counts them.
 * Whoever of a team sits test runs stands here as {@link org.roundtable.enrolment.EnrolmentState#TEST_RUN}, so that attempts need no second kind
 * of owner; every list of learners names the states it wants, and none names this one.
 */
package org.roundtable.enrolment;
