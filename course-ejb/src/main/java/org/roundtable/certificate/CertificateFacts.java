package org.roundtable.certificate;

import java.time.LocalDate;

/**
 * What a certificate says, as it was on the day it was issued.
 *
 * @param teachers names, as they are written on it
 * @param language BCP 47 tag of the course
 * @param hours of work the course is planned for, {@code null} where nobody said
 * @param issuedOn day in the zone of the offering
 */
public record CertificateFacts(String member, String course, String offering, String network, String teachers, String language, Integer hours,
        LocalDate startsOn, LocalDate endsOn, LocalDate issuedOn) {}
