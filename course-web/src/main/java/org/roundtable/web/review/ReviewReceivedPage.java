package org.roundtable.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.review.ReceivedRow;
import org.roundtable.review.ReceivedSheet;
import org.roundtable.review.Reviewing;
import org.roundtable.rubric.Level;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.ActivityInOffering;

/** /review/received.xhtml */
@Named
@ViewScoped
public class ReviewReceivedPage extends ActivityInOffering {

    @Inject Reviewing reviewing;
    private transient ReceivedSheet sheet;

    public void load() {
        sheet = reviewing.received(activity, offering);
    }

    /** What a peer picked of a criterion. */
    public String level(ReceivedRow row, int criterion) {
        return row.picks().in(getSheet().rubric(), criterion).map(Level::text).orElse("");
    }

    public ReceivedSheet getSheet() {
        if (offering == null || activity == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            load();
        }
        return sheet;
    }
}
