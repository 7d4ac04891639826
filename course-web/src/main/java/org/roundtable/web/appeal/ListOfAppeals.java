package org.roundtable.web.appeal;

import java.util.List;
import org.roundtable.appeal.AnsweringAppeals;
import org.roundtable.appeal.AppealRow;
import org.roundtable.shared.Page;

/** What pages that list appeals have in common: one page of them, and how many there are. */
public abstract class ListOfAppeals {

    protected int page;
    private Page<AppealRow> appeals;

    protected abstract Page<AppealRow> fetch();

    public void load() {
        appeals = fetch();
    }

    public List<AppealRow> getRows() {
        if (appeals == null) {
            load();
        }
        return appeals.rows();
    }

    public int getPages() {
        getRows();
        return appeals.pages(AnsweringAppeals.PAGE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, Math.min(page, 1_000_000));
    }
}
