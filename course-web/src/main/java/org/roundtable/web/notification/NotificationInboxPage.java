package org.roundtable.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.notification.NoticeRow;
import org.roundtable.notification.ReadingNotices;

/** /notification/inbox.xhtml */
@Named
@ViewScoped
public class NotificationInboxPage implements Serializable {

    static final int SIZE = 20;

    @Inject ReadingNotices reading;
    private int page;
    private List<NoticeRow> notices;
    private long count;

    public void load() {
        count = reading.count();
        notices = reading.mine(page * SIZE, SIZE);
    }

    public String read(Long id) {
        return redirect(reading.read(id));
    }

    public String readAll() {
        reading.readAll();
        return "inbox?faces-redirect=true";
    }

    public List<NoticeRow> getNotices() {
        return notices;
    }

    public boolean isUnread() {
        return notices.stream().anyMatch(notice -> !notice.read());
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

    private static String redirect(String path) {
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
