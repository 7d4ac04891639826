package org.roundtable.web.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.course.CourseFacts;
import org.roundtable.course.CourseState;
import org.roundtable.course.Level;
import org.roundtable.course.Planning;
import org.roundtable.course.TypedFacts;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /course/edit.xhtml; resources/rt/keep.js keeps what is typed. */
@Named
@ViewScoped
public class CourseEditPage implements Serializable {

    @Inject Planning planning;
    @Inject Say say;
    private Long id;
    private int version;
    private CourseState state;
    private Instant typedAt;
    private String title;
    private String summary;
    private String description;
    private String language;
    private String level;
    private String licence;
    private String attribution;
    private String source;
    private String interests;

    public void load() {
        var sheet = planning.sheet(id);
        version = sheet.version();
        state = sheet.state();
        typedAt = sheet.typedAt();
        show(sheet.facts());
        if (sheet.typed() != null) {
            show(sheet.typed());
        }
    }

    public String save() {
        planning.describe(id, version, new CourseFacts(title, summary, description, language, Level.valueOf(level), licence, attribution, source, interests()));
        say.info("course.edit.saved");
        return "edit?faces-redirect=true&includeViewParams=true";
    }

    /** Back to what was saved last. */
    public String forget() {
        planning.forget(id);
        return "edit?faces-redirect=true&includeViewParams=true";
    }

    private Set<String> interests() {
        return interests == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(interests.split(",")));
    }

    private void show(CourseFacts facts) {
        title = facts.title();
        summary = facts.summary();
        description = facts.description();
        language = facts.language();
        level = facts.level().name();
        licence = facts.licence();
        attribution = facts.attribution();
        source = facts.source();
        interests = String.join(", ", facts.interests());
    }

    private void show(TypedFacts typed) {
        title = typed.title();
        summary = typed.summary();
        description = typed.description();
        language = typed.language();
        level = typed.level();
        licence = typed.licence();
        attribution = typed.attribution();
        source = typed.source();
        interests = typed.interests();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    /** @return those to choose from, and the one an imported course came with */
    public List<String> getLicences() {
        return Stream.concat(Licences.ALL.stream(), Stream.ofNullable(licence)).filter(one -> !one.isBlank()).distinct().toList();
    }

    public CourseState getState() {
        if (state == null) {
            throw new NotThere();
        }
        return state;
    }

    public Instant getTypedAt() {
        return typedAt;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
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

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getAttribution() {
        return attribution;
    }

    public void setAttribution(String attribution) {
        this.attribution = attribution;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getInterests() {
        return interests;
    }

    public void setInterests(String interests) {
        this.interests = interests;
    }
}
