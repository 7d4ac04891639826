package org.roundtable.certificate;

/** A certificate does not hold any more. */
public record CertificateRevoked(Long certificate, String number, Long enrolment, Long member, Long offering, String why) {}
