package org.roundtable.enrolment;

/** A member asked for a place. The team decides where the offering asks it to. */
public record MemberApplied(Long enrolment, Long member, Long offering) {}
