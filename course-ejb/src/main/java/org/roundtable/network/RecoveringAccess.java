package org.roundtable.network;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.access.Anyone;
import org.roundtable.network.OneTimeLink.Purpose;
import org.roundtable.shared.Token;

/** How a member who forgot the password gets in again. An unknown address is treated, and answered, like a known one. */
@Stateless
@Anyone
public class RecoveringAccess {

    @Inject Clock clock;
    @Inject Members members;
    @Inject OneTimeLinks links;
    @Inject Keys keys;
    @Inject Throttling throttling;
    @Inject Event<PasswordResetAsked> asked;

    /** Mails a link to {@code address}; to one that nobody joined with, it leads nowhere and the mail says so. */
    public void ask(String address, String client) {
        var email = EmailAddress.of(address);
        throttling.spend(Pace.MAIL_TO_ADDRESS, email.text());
        throttling.spend(Pace.MAIL_FROM_CLIENT, Client.network(client));
        var member = members.byEmail(email.text()).filter(Member::mayComeIn).orElse(null);
        var token = links.hand(Purpose.RESET, member, clock.instant());
        asked.fire(new PasswordResetAsked(email.text(), member == null ? null : member.displayName(), member == null ? "en" : member.language(), token.secret()));
    }

    /** @return whether the link can still be followed */
    public boolean open(String secret) {
        return links.open(Purpose.RESET, new Token(secret), clock.instant());
    }

    /** Ends every session and every other link of the member. */
    public void reset(String secret, String password) {
        var now = clock.instant();
        var member = links.take(Purpose.RESET, new Token(secret), now).member();
        if (member == null || !member.mayComeIn()) {
            throw new LinkSpent();
        }
        keys.change(member, password, "network.passwordReset", now);
        throttling.forget(Pace.PASSWORD_OF_ADDRESS, member.email());
    }
}
