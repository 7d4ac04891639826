package org.roundtable.desk;

/**
 * Whom something at the desk is meant for.
 *
 * @param enrolment one learner, {@code null} for more
 * @param table all who sit at one, {@code null} for everybody
 */
public record DeskChoice(Long enrolment, Long table) {

    public static final DeskChoice EVERYBODY = new DeskChoice(null, null);
}
