package org.roundtable.enrolment;

/** Why somebody is out of an offering. */
public enum Cause { OWN_WISH, BY_TEAM, OFFER_EXPIRED, ENTRANCE_NOT_PASSED }
