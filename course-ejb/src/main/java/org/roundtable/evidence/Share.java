package org.roundtable.evidence;

/** What one learner earned of what the questions to one objective were worth. */
record Share(Long enrolment, boolean before, String objective, double earned, double outOf) {}
