package org.roundtable.network;

import java.time.Instant;
import java.util.Map;
import org.roundtable.shared.Token;

/**
 * Part of a statement of a hot path that recognises who calls by itself, by the rule of {@link SigningIn#recognise}. A session that has to be
 * noted again as being used is not recognised here: whoever does is asked next.
 */
public final class Recognised {

    /** That the member {@code m} may be here, and holds the session {@code s}. */
    public static final String HOLDS = "s.token_hash = :session and s.expires > :sessionNow and s.last_seen >= :sessionNoted and m.disabled_at is null";

    private Recognised() {}

    /** @param member the column with the id of the member who has to call */
    public static String join(String member) {
        return " join member m on m.id = " + member + " join sign_in s on s.member_id = m.id ";
    }

    /** @return what stands in the places of {@link #HOLDS} */
    public static Map<String, Object> by(Token session, Instant now) {
        return Map.of("session", session.hash(), "sessionNow", now, "sessionNoted", now.minus(SigningIn.NOTED_EVERY));
    }
}
