package org.roundtable.appeal;

/**
 * How many appeals wait.
 *
 * @param activity the test
 * @param question the version that was asked in it
 */
public record AppealCount(Long activity, Long question, long open) {}
