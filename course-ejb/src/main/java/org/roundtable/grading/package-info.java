/**
 * Grades: how the marks of an offering's tests and assignments make an overall mark ({@link org.roundtable.grading.Overall}, which
 * explains itself), who passes, and what learners are told when. Scores stay where they are earned and are read from there; this
 * package keeps corrections by hand and, apart from them, what was released. A learner's page reads released values only, so nothing
 * can leak before. Released is released: a later change is a new version, and the learner is told.
 *
 * <p>Rounding: percentages are kept to three decimals, an overall mark is worked out from those and rounded once, half up, to the
 * decimals of the rule; the rounded value is what is shown and what decides. Weights must add up to 100; nothing is scaled silently.
 */
package org.roundtable.grading;
