package org.roundtable.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.shared.NotThere;

/** How members read what they were told. */
@Stateless
public class ReadingNotices {

    private static final int MOST = 100;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Notices notices;

    /** @return the caller's, newest first, at most 100 */
    public List<NoticeRow> mine(int from, int size) {
        return notices.of(guard.caller(), Math.max(0, from), Math.min(size, MOST)).stream().map(Notice::row).toList();
    }

    public long count() {
        return notices.count(guard.caller());
    }

    /** @return how many the caller has not read; one count for the bar of every page */
    public long unread() {
        return notices.unread(guard.caller());
    }

    /** @return where it leads, within the application; the inbox where it leads nowhere */
    public String read(Long id) {
        var notice = notices.of(guard.caller(), id).orElseThrow(NotThere::new);
        notice.read(clock.instant());
        return notice.link() == null ? "/notification/inbox" : notice.link();
    }

    public void readAll() {
        notices.readAll(guard.caller(), clock.instant());
    }
}
