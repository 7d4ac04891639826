package org.roundtable.course;

import java.time.LocalDate;

/** An offering that starts soon and takes applications. */
public record StartingSoon(Long course, String title, String summary, Long offering, LocalDate startsOn, int free, boolean entranceTest) {}
