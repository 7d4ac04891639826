package org.roundtable.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.roundtable.review.GivingSheet;
import org.roundtable.review.NewerReview;
import org.roundtable.review.Reviewing;
import org.roundtable.rubric.Picks;
import org.roundtable.shared.Markup;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.ActivityInOffering;
import org.roundtable.web.shared.Say;

/** /review/give.xhtml */
@Named
@ViewScoped
public class ReviewGivePage extends ActivityInOffering {

    @Inject Reviewing reviewing;
    @Inject Say say;
    private Long review;
    private Long shown;
    private String text;
    private Integer[] picked = {};
    private long revision;
    private transient GivingSheet sheet;

    public void load() {
        sheet = reviewing.open(activity, offering, review);
        picked = new Integer[sheet.rubric().criteria().size()];
        if (sheet.review() != null) {
            shown = sheet.review().id();
            text = sheet.review().text();
            revision = sheet.review().revision();
            var levels = sheet.review().picks().levels();
            for (int c = 0; c < Math.min(picked.length, levels.size()); c++) {
                picked[c] = levels.get(c);
            }
        }
    }

    public String next() {
        if (reviewing.next(activity, offering).isEmpty()) {
            say.info("review.give.none");
        }
        return again();
    }

    public String save() {
        if (!reviewing.draft(shown, typed(), picks(), revision)) {
            throw new NewerReview();
        }
        say.info("review.give.saved");
        return again();
    }

    public String handIn() {
        reviewing.handIn(shown, typed(), picks(), revision);
        say.info("review.give.handedIn");
        return again();
    }

    public String giveBack() {
        reviewing.giveBack(shown);
        say.info("review.give.gaveBack");
        return again();
    }

    private String again() {
        return "give?faces-redirect=true&offering=%d&activity=%d".formatted(offering, activity);
    }

    private String typed() {
        return text == null ? "" : text;
    }

    private Picks picks() {
        return new Picks(Arrays.asList(picked));
    }

    /** The levels of a criterion, counted from 0. */
    public List<Integer> levels(int criterion) {
        return IntStream.range(0, getSheet().rubric().criteria().get(criterion).levels().size()).boxed().toList();
    }

    public String rendered(String markdown) {
        return Markup.render(markdown);
    }

    public GivingSheet getSheet() {
        if (offering == null || activity == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            sheet = reviewing.open(activity, offering, review);
        }
        return sheet;
    }

    /** One of those already handed in, {@code null} for the one in hand. */
    public Long getReview() {
        return review;
    }

    public void setReview(Long review) {
        this.review = review;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The level of each criterion, counted from 0. */
    public Integer[] getPicked() {
        return picked;
    }

    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }
}
