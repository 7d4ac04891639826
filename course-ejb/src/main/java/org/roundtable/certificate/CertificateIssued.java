package org.roundtable.certificate;

/** A member has a certificate, to be found at {@code /certificate/mine}. */
public record CertificateIssued(Long certificate, String number, Long enrolment, Long member, Long offering) {}
