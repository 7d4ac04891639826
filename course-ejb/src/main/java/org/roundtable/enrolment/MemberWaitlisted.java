package org.roundtable.enrolment;

/** There was no place left; the member waits for one. */
public record MemberWaitlisted(Long enrolment, Long member, Long offering) {}
