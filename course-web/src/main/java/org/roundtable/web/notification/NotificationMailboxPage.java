package org.roundtable.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.notification.LookingIntoMailbox;
import org.roundtable.notification.MailRow;

/** /notification/mailbox.xhtml */
@Named
@RequestScoped
public class NotificationMailboxPage {

    static final int SIZE = 20;

    @Inject LookingIntoMailbox looking;
    private int page;
    private List<MailRow> mails;
    private long count;

    public void load() {
        count = looking.count();
        mails = looking.mails(page * SIZE, SIZE);
    }

    public List<MailRow> getMails() {
        return mails;
    }

    public int getPages() {
        return (int) ((count + SIZE - 1) / SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, Math.min(page, 1_000_000));
    }
}
