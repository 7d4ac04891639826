package org.roundtable.enrolment;

import java.time.LocalDate;

/** What an invitation invites to, for whoever holds its link. */
public record InvitationSheet(Long offering, Long course, String courseTitle, String courseSummary, String offeringTitle, LocalDate startsOn,
        LocalDate endsOn, String invitedBy, boolean entranceTest) {

    static InvitationSheet of(OfferingInvitation invitation) {
        var offering = invitation.offering();
        var course = offering.course();
        return new InvitationSheet(offering.id(), course.id(), course.title(), course.facts().summary(), offering.title(), offering.startsOn(),
            offering.endsOn(), invitation.invitedBy().displayName(), offering.entranceTest());
    }
}
