package org.roundtable.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.roundtable.course.Browsing;
import org.roundtable.course.CatalogueChoices;
import org.roundtable.course.CatalogueFilter;
import org.roundtable.course.CatalogueFilter.Starts;
import org.roundtable.course.CatalogueRow;
import org.roundtable.course.Level;
import org.roundtable.shared.Page;
import org.roundtable.web.shared.Say;

/** /course/catalogue.xhtml; what is looked for stands in its address, so that it can be sent to somebody. */
@Named
@RequestScoped
public class CourseCataloguePage {

    @Inject Browsing browsing;
    @Inject Say say;
    private String q;
    private String interest;
    private String language;
    private String level;
    private String starts;
    private String places;
    private String entrance;
    private int page;
    private Page<CatalogueRow> found;
    private CatalogueChoices choices;

    public void load() {
        choices = browsing.choices();
        found = browsing.find(new CatalogueFilter(q, interest, language, one(Level.class, level), one(Starts.class, starts), "left".equals(places),
            "yes".equals(entrance) ? Boolean.TRUE : "no".equals(entrance) ? Boolean.FALSE : null), page);
    }

    /** Also there when a page number could not be read: then it is the first page of everything. */
    private Page<CatalogueRow> found() {
        if (found == null) {
            load();
        }
        return found;
    }

    /** What stands in an address may be anything; what is no choice of ours narrows nothing. */
    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst().orElse(null);
    }

    public boolean isNarrowed() {
        return List.of(text(q), text(interest), text(language), text(level), text(starts), text(places), text(entrance)).stream().anyMatch(given -> !given.isBlank());
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    public int getPages() {
        return found().pages(Browsing.PAGE);
    }

    public List<CatalogueRow> getRows() {
        return found().rows();
    }

    public long getTotal() {
        return found().total();
    }

    public CatalogueChoices getChoices() {
        found();
        return choices;
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public Starts[] getWhens() {
        return Starts.values();
    }

    public String starting(Starts when) {
        var key = "course.catalogue." + when.name();
        return say.of(key);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getEntrance() {
        return entrance;
    }

    public void setEntrance(String entrance) {
        this.entrance = entrance;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
