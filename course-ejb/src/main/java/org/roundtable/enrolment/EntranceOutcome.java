package org.roundtable.enrolment;

/** How the entrance test ended, once it has. */
public enum EntranceOutcome { PASSED, FAILED }
