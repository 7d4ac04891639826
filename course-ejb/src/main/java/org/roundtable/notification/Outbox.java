package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.network.Member;

/** Where observers put what is to be told. It goes out only if what it tells of is committed. */
@Dependent
class Outbox {

    @Inject Clock clock;
    @Inject Notices notices;

    void tell(Member member, Letter letter) {
        notices.add(new Notice(member, member.email(), letter, clock.instant()));
    }

    /** To whoever reads mail there; a member is greeted by name and finds it in the application too. */
    void mail(String email, Letter letter) {
        notices.add(new Notice(null, email, letter, clock.instant()));
    }
}
