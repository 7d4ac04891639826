package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.roundtable.network.JoiningAsked;
import org.roundtable.network.MemberInvited;
import org.roundtable.network.MemberJoined;
import org.roundtable.network.Members;
import org.roundtable.network.Networks;
import org.roundtable.network.PasswordChanged;
import org.roundtable.network.PasswordResetAsked;
import org.roundtable.network.StewardTrusted;

/** What people are told of the network: links to come in, and what happens to their account. */
@Dependent
class NetworkPost {

    @Inject Outbox outbox;
    @Inject Members members;
    @Inject Networks networks;

    void asked(@Observes JoiningAsked event) {
        outbox.mail(event.email(), event.alreadyMember()
            ? Letter.of("alreadyMember", event.language(), "/network/signin", network())
            : Letter.withSecret("joiningAsked", event.language(), "/network/verify?token=" + event.secret(), network(), event.displayName()));
    }

    void invited(@Observes MemberInvited event) {
        outbox.mail(event.email(), event.alreadyMember()
            ? Letter.of("invitedAlready", event.language(), "/network/signin", network(), event.inviter())
            : Letter.withSecret("memberInvited", event.language(), "/network/join?invitation=" + event.secret(), network(), event.inviter()));
    }

    void joined(@Observes MemberJoined event) {
        tell(event.member(), "memberJoined", "/network/profile");
    }

    void resetAsked(@Observes PasswordResetAsked event) {
        outbox.mail(event.email(), event.displayName() == null
            ? Letter.of("resetForNobody", event.language(), "/network/join", network())
            : Letter.withSecret("resetAsked", event.language(), "/network/reset?token=" + event.secret(), network(), event.displayName()));
    }

    void passwordChanged(@Observes PasswordChanged event) {
        tell(event.member(), "passwordChanged", "/network/forgot");
    }

    void trusted(@Observes StewardTrusted event) {
        tell(event.member(), "stewardTrusted", "/network/steward");
    }

    private void tell(Long id, String kind, String link) {
        members.by(id).ifPresent(member -> outbox.tell(member, Letter.to(member, kind, link, network(), member.displayName())));
    }

    private String network() {
        return networks.current().name();
    }
}
