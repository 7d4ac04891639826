package org.roundtable.network;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.roundtable.access.Anyone;
import org.roundtable.shared.Token;

/** How somebody becomes a member. No answer here tells whether an address is known: the mail does, to its owner alone. */
@Stateless
@Anyone
public class Joining {

    @Inject Clock clock;
    @Inject Members members;
    @Inject Networks networks;
    @Inject SignUps signUps;
    @Inject Invitations invitations;
    @Inject SignIns signIns;
    @Inject Reception reception;
    @Inject Throttling throttling;
    @Inject Event<JoiningAsked> asked;

    /** @return what the network is called, and who may join it */
    public NetworkSettings network() {
        return networks.current().settings();
    }

    /**
     * @param client where on the Internet the browser is
     * @throws InvitationNeeded when the network is joined by invitation
     * @throws Unfit or {@link WeakPassword} when something typed is not fit
     */
    public void ask(Newcomer newcomer, String client) {
        var now = clock.instant();
        if (network().membership() == MembershipRule.INVITATION) {
            throw new InvitationNeeded();
        }
        var token = Token.random();
        var email = EmailAddress.of(newcomer.email());
        var signUp = reception.fit(newcomer, email, token, now);
        spend(email, client);
        signUps.add(signUp);
        tell(signUp, token);
    }

    /** Mails the link once more; the one before leads nowhere then. */
    public void askAgain(String address, String client) {
        var now = clock.instant();
        var email = EmailAddress.of(address);
        spend(email, client);
        signUps.newestOf(email, now).ifPresent(signUp -> {
            var token = Token.random();
            signUp.renew(token, now);
            tell(signUp, token);
        });
    }

    /** @return name and address the link is for, while it can be followed */
    public Optional<ArrivalSheet> arriving(String secret) {
        return signUps.by(new Token(secret), clock.instant()).map(signUp -> new ArrivalSheet(signUp.displayName(), signUp.email()));
    }

    /** The address is theirs: they followed the link. From now on they are a member and can sign in. */
    public void confirm(String secret) {
        var now = clock.instant();
        reception.welcome(signUps.by(new Token(secret), now).orElseThrow(LinkSpent::new), now);
    }

    /** @return who invited, and which address, while the invitation can be accepted */
    public Optional<ArrivalSheet> invited(String secret) {
        return invitations.by(new Token(secret), clock.instant())
            .map(invitation -> new ArrivalSheet(invitation.invitedBy().displayName(), invitation.email()));
    }

    /**
     * The invitation was mailed, so the address needs no second proof.
     *
     * @return the secret that stands for the session that begins with it
     */
    public String accept(String secret, Newcomer newcomer, String device) {
        var now = clock.instant();
        var invitation = invitations.by(new Token(secret), now).orElseThrow(LinkSpent::new);
        invitation.accept(now);
        var signUp = reception.fit(newcomer, EmailAddress.of(invitation.email()), Token.random(), now);
        return signIns.begin(reception.welcome(signUp, now), device, now);
    }

    private void spend(EmailAddress email, String client) {
        throttling.spend(Pace.MAIL_TO_ADDRESS, email.text());
        throttling.spend(Pace.MAIL_FROM_CLIENT, Client.network(client));
    }

    private void tell(SignUp signUp, Token token) {
        var known = members.byEmail(signUp.email()).isPresent();
        asked.fire(new JoiningAsked(signUp.email(), signUp.displayName(), signUp.language(), token.secret(), known));
    }
}
