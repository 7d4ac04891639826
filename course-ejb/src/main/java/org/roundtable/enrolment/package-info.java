/**
 * Members in offerings: applying, being admitted, waiting, leaving, and how far each learner has come.
 * A place is held by exactly those enrolments that say so; {@link org.roundtable.course.Places} counts them.
 */
package org.roundtable.enrolment;
