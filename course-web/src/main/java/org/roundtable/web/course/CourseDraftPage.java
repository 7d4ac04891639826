package org.roundtable.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.roundtable.course.CourseFacts;
import org.roundtable.course.Level;
import org.roundtable.course.Planning;
import org.roundtable.web.shared.Who;

/** /course/draft.xhtml: as little as a course needs to begin. */
@Named
@RequestScoped
public class CourseDraftPage {

    @Inject Planning planning;
    @Inject Who who;
    private String title;
    private String summary;
    private String language = "en";
    private Level level = Level.STARTING;

    /** Nobody fills in a form that a stranger could not send. */
    public void load() {
        planning.endorsementNeeded();
        who.visitor().ifPresent(visitor -> language = visitor.language());
    }

    public String draft() {
        var course = planning.draft(new CourseFacts(title, summary, "", language, level, Licences.USUAL, null, null, Set.of()));
        return "studio?faces-redirect=true&id=" + course;
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }
}
