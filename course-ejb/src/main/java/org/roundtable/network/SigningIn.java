package org.roundtable.network;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.roundtable.access.Anyone;
import org.roundtable.shared.Token;

/** How a member comes in and goes out. */
@Stateless
public class SigningIn {

    static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Inject Clock clock;
    @Inject Members members;
    @Inject SignIns signIns;
    @Inject Throttling throttling;
    @Inject Staying staying;

    /**
     * @param device what the browser says it is, shown in the list of sessions
     * @param client where on the Internet the browser is
     * @return the secret that stands for this session from now on
     * @throws TooManyTries after too many wrong passwords for this address or from this client, even for the right one
     * @throws WrongCredentials when the address is unknown, not verified, shut out, or the password is another
     */
    @Anyone
    public String signIn(String email, String password, String device, String client) {
        var address = EmailAddress.canonical(email);
        var network = Client.network(client);
        throttling.spend(Pace.PASSWORD_OF_ADDRESS, address);
        throttling.spend(Pace.PASSWORD_FROM_CLIENT, network);
        var member = members.byEmail(address).filter(Member::mayComeIn);
        if (!PasswordHash.matches(password, member.map(Member::passwordHash).orElse(null))) {
            throw new WrongCredentials();
        }
        throttling.forget(Pace.PASSWORD_OF_ADDRESS, address);
        throttling.refund(Pace.PASSWORD_FROM_CLIENT, network);
        return signIns.begin(member.get(), device, clock.instant());
    }

    /** @return who a session's secret stands for, while it lasts; one statement, with no transaction around it, and one more every five minutes */
    @Anyone
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Visitor> recognise(String secret) {
        var now = clock.instant();
        var token = new Token(secret);
        var visitor = signIns.visitor(token, now);
        visitor.filter(known -> known.lastSeen().isBefore(now.minus(NOTED_EVERY)))
            .ifPresent(known -> staying.seen(secret));
        return visitor;
    }

    @Anyone
    public void signOut(String secret) {
        signIns.end(new Token(secret));
    }
}
