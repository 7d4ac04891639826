package org.roundtable.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.notification.LookingIntoMailbox;
import org.roundtable.notification.MailRow;
import org.roundtable.notification.Mailing;
import org.roundtable.notification.NoticeRow;
import org.roundtable.notification.ReadingNotices;

class NotificationPagesTest {

    @Test
    void a_notice_leads_where_it_says() {
        var page = new NotificationInboxPage();
        page.reading = new ReadingNotices() {
            @Override
            public List<NoticeRow> mine(int from, int size) {
                return List.of(new NoticeRow(7L, "subject", "body", "/course/page?id=7", Instant.EPOCH, false));
            }

            @Override
            public long count() {
                return 21;
            }

            @Override
            public String read(Long id) {
                return id == 7 ? "/course/page?id=7" : "/notification/inbox";
            }
        };
        page.load();

        assertThat(page.isUnread()).isTrue();
        assertThat(page.getPages()).isEqualTo(2);
        assertThat(page.read(7L)).isEqualTo("/course/page?id=7&faces-redirect=true");
        assertThat(page.read(8L)).isEqualTo("/notification/inbox?faces-redirect=true");
    }

    @Test
    void the_mailbox_comes_in_pages() {
        var page = new NotificationMailboxPage();
        page.looking = new LookingIntoMailbox() {
            @Override
            public long count() {
                return 40;
            }

            @Override
            public List<MailRow> mails(int from, int size) {
                return List.of(new MailRow((long) from, "amal@example.org", "subject", "body", null, Instant.EPOCH, Mailing.KEPT, null));
            }
        };
        page.setPage(1);
        page.load();

        assertThat(page.getPages()).isEqualTo(2);
        assertThat(page.getMails()).extracting(MailRow::id).containsExactly(20L);
    }
}
