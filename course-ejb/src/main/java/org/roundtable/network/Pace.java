package org.roundtable.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** How fast a thing may be tried: some tries at once, then each one waits twice as long as the one before. */
public enum Pace {

    /** Passwords for one address, known or not. */
    PASSWORD_OF_ADDRESS(5, Duration.ofSeconds(30)),
    /** Wrong passwords from one place on the Internet, where a whole school may sit. */
    PASSWORD_FROM_CLIENT(100, Duration.ofSeconds(30)),
    /** The current password, asked before something that matters. */
    PASSWORD_OF_MEMBER(5, Duration.ofSeconds(30)),
    /** Mails to one address that anybody can cause. */
    MAIL_TO_ADDRESS(4, Duration.ofMinutes(5)),
    /** The same, from one place on the Internet. */
    MAIL_FROM_CLIENT(60, Duration.ofMinutes(1)),
    /** Invitations of one member. */
    INVITATION_BY_MEMBER(40, Duration.ofMinutes(1)),
    /** Access codes of one test typed by one member, who may have misheard. */
    ACCESS_CODE_BY_MEMBER(6, Duration.ofSeconds(30));

    static final Duration FORGETS = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final int atOnce;
    private final Duration firstWait;

    Pace(int atOnce, Duration firstWait) {
        this.atOnce = atOnce;
        this.firstWait = firstWait;
    }

    Duration waitAfter(int tries) {
        if (tries < atOnce) {
            return Duration.ZERO;
        }
        var wait = firstWait.multipliedBy(1L << Math.min(tries - atOnce, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** @return what stands for {@code who} in the database; addresses nobody registered are not kept readable */
    String subject(String who) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(who.getBytes(StandardCharsets.UTF_8));
            return name() + ":" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
