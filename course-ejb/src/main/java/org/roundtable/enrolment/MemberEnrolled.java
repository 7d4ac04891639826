package org.roundtable.enrolment;

/** A member has a place and learns from now on. */
public record MemberEnrolled(Long enrolment, Long member, Long offering) {}
