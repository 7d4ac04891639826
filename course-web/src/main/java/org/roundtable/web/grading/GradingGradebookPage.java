package org.roundtable.web.grading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.access.Place;
import org.roundtable.grading.GradeColumn;
import org.roundtable.grading.GradebookQuery;
import org.roundtable.grading.GradebookSheet;
import org.roundtable.grading.Releasing;
import org.roundtable.grading.SeeingGrades;
import org.roundtable.grading.Tally;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /grading/gradebook.xhtml */
@Named
@ViewScoped
public class GradingGradebookPage implements Serializable {

    private static final String AGAIN = "gradebook?faces-redirect=true&includeViewParams=true";

    @Inject SeeingGrades grades;
    @Inject Releasing releasing;
    @Inject Guard guard;
    @Inject Say say;
    private Long offering;
    private String name;
    private GradebookQuery.Order order = GradebookQuery.Order.NAME;
    private GradebookQuery.Show show = GradebookQuery.Show.ALL;
    private int page;
    private transient GradebookSheet sheet;
    private transient Tally tally;

    public void load() {
        sheet = grades.gradebook(offering, new GradebookQuery(name, order, show, page));
        page = sheet.page();
    }

    /** @param activity whose marks come out, {@code null} for all */
    public String release(Long activity) {
        releasing.release(offering, activity == null ? List.of() : List.of(activity));
        say.info("grading.gradebook.released");
        return AGAIN;
    }

    /** How everybody stands. Where all are on this page, the page knows; else it is worked out apart, after the page is there. */
    public Tally getTally() {
        if (tally == null) {
            tally = isWhole() ? getSheet().tally() : grades.tally(offering);
        }
        return tally;
    }

    public boolean isWhole() {
        return getSheet().pages() <= 1 && (name == null || name.isBlank()) && show == GradebookQuery.Show.ALL;
    }

    /** What can be released: what is not out, and what is out and has got new marks since. */
    public List<GradeColumn> getReleasable() {
        return getSheet().columns().stream().filter(column -> !column.released()).toList();
    }

    public boolean isReleases() {
        return guard.may(Permission.RELEASE_GRADES, Place.offering(getSheet().place().course(), offering)) && !getSheet().place().finished();
    }

    public GradebookQuery.Order[] getOrders() {
        return GradebookQuery.Order.values();
    }

    public GradebookQuery.Show[] getShows() {
        return GradebookQuery.Show.values();
    }

    public GradebookSheet getSheet() {
        if (offering == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public GradebookQuery.Order getOrder() {
        return order;
    }

    public void setOrder(GradebookQuery.Order order) {
        this.order = order == null ? GradebookQuery.Order.NAME : order;
    }

    public GradebookQuery.Show getShow() {
        return show;
    }

    public void setShow(GradebookQuery.Show show) {
        this.show = show == null ? GradebookQuery.Show.ALL : show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
