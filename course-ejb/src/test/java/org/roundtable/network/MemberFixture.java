package org.roundtable.network;

import static org.roundtable.house.Given.the;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.roundtable.shared.TestClock;

/** Members as other features' tests need them: verified, named after their handle, without a password. */
public final class MemberFixture {

    private static final Instant LONG_AGO = TestClock.NINE.minusSeconds(90 * 24 * 3600L);

    private MemberFixture() {}

    /** @return a verified member called {@code handle}, not stored */
    public static Member member(String handle) {
        var name = Character.toUpperCase(handle.charAt(0)) + handle.substring(1);
        var member = new Member(handle, handle + "@example.org", name, ZoneId.of("Europe/Berlin"), "en", LONG_AGO);
        member.verify(LONG_AGO);
        return member;
    }

    /** @return the member called {@code handle}, who joins now unless they already have; needs a transaction */
    public static Member member(Members members, String handle) {
        return members.byHandle(handle).orElseGet(() -> {
            var member = member(handle);
            members.add(member);
            return member;
        });
    }

    /** @return the steward called {@code handle}, who joins now unless they already have; needs a transaction */
    public static Member steward(Members members, String handle) {
        var steward = member(members, handle);
        steward.trustAsSteward();
        return steward;
    }

    /** Slow on purpose: passwords are hashed as for real. */
    public static Member withPassword(Member member, String password) {
        member.changePassword(PasswordHash.of(password));
        return member;
    }

    /** @return the secret of a session of that member that begins now; needs a transaction */
    public static String session(Long member) {
        return the(SignIns.class).begin(the(Members.class).by(member).orElseThrow(), "a browser", the(Clock.class).instant());
    }

    /** Ends all sessions of that member; needs a transaction. */
    public static void signedOut(Long member) {
        the(SignIns.class).endAllOf(member);
    }

    /** That member may not come in any more; needs a transaction. */
    public static void shutOut(Long member) {
        the(Members.class).by(member).orElseThrow().disable(the(Clock.class).instant());
    }
}
