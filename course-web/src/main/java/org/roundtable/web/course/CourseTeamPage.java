package org.roundtable.web.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.course.LeadingTeam;
import org.roundtable.course.TeamRole;
import org.roundtable.course.TeamRow;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.Who;

/** /course/team.xhtml */
@Named
@ViewScoped
public class CourseTeamPage implements Serializable {

    private static final String AGAIN = "team?faces-redirect=true&includeViewParams=true";

    @Inject LeadingTeam leading;
    @Inject Say say;
    @Inject Who who;
    private Long id;
    private String handle;
    private TeamRole role = TeamRole.INSTRUCTOR;
    private transient List<TeamRow> team;

    public void load() {
        team = leading.team(id);
    }

    public String add() {
        leading.add(id, handle, role);
        say.info("course.team.added");
        return AGAIN;
    }

    public String change(Long teacher, TeamRole newRole) {
        leading.change(id, teacher, newRole);
        say.info("course.team.changed");
        return AGAIN;
    }

    /** Who takes themselves out has nothing more to see here. */
    public String remove(TeamRow row) {
        leading.remove(id, row.id());
        say.info("course.team.removed");
        var myself = who.visitor().filter(visitor -> visitor.id().equals(row.member())).isPresent();
        return myself ? "teaching?faces-redirect=true" : AGAIN;
    }

    public boolean isLeading() {
        return leading.mayChange(id);
    }

    public String meaning(TeamRole of) {
        var key = "course.team." + of.name();
        return say.of(key);
    }

    public TeamRole[] getRoles() {
        return TeamRole.values();
    }

    public List<TeamRow> getTeam() {
        if (id == null) {
            throw new NotThere();
        }
        if (team == null) {
            load();
        }
        return team;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public TeamRole getRole() {
        return role;
    }

    public void setRole(TeamRole role) {
        this.role = role;
    }
}
