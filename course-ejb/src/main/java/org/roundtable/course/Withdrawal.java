package org.roundtable.course;

/** Until when a learner may leave an offering by themselves. */
public enum Withdrawal { ANY_TIME, UNTIL, NEVER }
