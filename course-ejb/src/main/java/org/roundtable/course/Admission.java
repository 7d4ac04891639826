package org.roundtable.course;

/** How one gets a place in an offering. */
public enum Admission { OPEN, KEY, APPROVAL, INVITATION }
