/**
 * Appeals against the mark of one answer, once it is out. Somebody else looks at it, and the mark can go up or down.
 * <ul>
 * <li>{@link org.roundtable.appeal.Answerers} is the rule of who: never who sat it, never who marked it; a steward where nobody of the team is left
 *     (trap 11: a sole instructor and appeals). It is worked out whenever it is asked, so that a team that grows answers its own appeals.
 * <li>Where somebody of a team marks no more, stewards hear of what waits for them by that ({@link org.roundtable.appeal.HandingOn}).
 * <li>A learner has three in an offering. Each uses up one of three numbered places, unique in the database, until it is accepted.
 * <li>What a person marked is marked otherwise where marks live ({@link org.roundtable.attempt.MarkedAnswers}), with all that follows from it. What a
 *     key marked is repaired for everybody who was asked, by {@code regrade}, and never for one alone.
 * <li>Nothing a learner reads says who marked or who answered.
 * <li>On a test run all of it is rehearsed: it uses up nothing and changes no grade.
 * </ul>
 */
package org.roundtable.appeal;
