package org.roundtable.web.assignment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.assignment.SettingSheet;
import org.roundtable.assignment.SettingWork;
import org.roundtable.assignment.WorkFacts;
import org.roundtable.shared.Markup;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /assignment/edit.xhtml */
@Named
@ViewScoped
public class AssignmentEditPage implements Serializable {

    private static final WorkFacts USUAL = WorkFacts.usual("…");

    @Inject SettingWork setting;
    @Inject Say say;
    private Long id;
    private int version;
    private String instructions;
    private BigDecimal points;
    private boolean takesText;
    private boolean takesFiles;
    private int maxFiles;
    private int maxMegabytes;
    private List<String> types;
    private transient SettingSheet sheet;

    public void load() {
        sheet = setting.open(id);
        version = sheet.version();
        instructions = sheet.facts() == null ? null : sheet.facts().instructions();
        show(sheet.facts() == null ? USUAL : sheet.facts());
    }

    public String save() {
        setting.set(id, new WorkFacts(instructions, points, takesText, takesFiles, maxFiles, maxMegabytes, types()), version);
        say.info("assignment.edit.saved");
        return "edit?faces-redirect=true&includeViewParams=true";
    }

    private void show(WorkFacts facts) {
        points = facts.points().stripTrailingZeros().scale() < 0 ? facts.points().setScale(0) : facts.points().stripTrailingZeros();
        takesText = facts.takesText();
        takesFiles = facts.takesFiles();
        maxFiles = facts.maxFiles();
        maxMegabytes = facts.maxMegabytes();
        types = facts.types().stream().map(Enum::name).toList();
    }

    private Set<MediaType> types() {
        return types.stream().map(MediaType::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(MediaType.class)));
    }

    /** The kinds of file there are. */
    public List<MediaType> getKinds() {
        return Arrays.asList(MediaType.values());
    }

    /** "docx", "jpeg, jpg". */
    public String endings(MediaType type) {
        return String.join(", ", type.extensions());
    }

    /** What was stored last, as learners read it. */
    public String getShown() {
        return getSheet().facts() == null ? "" : Markup.render(getSheet().facts().instructions());
    }

    public SettingSheet getSheet() {
        if (id == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            sheet = setting.open(id);
        }
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = instructions;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public boolean isTakesText() {
        return takesText;
    }

    public void setTakesText(boolean takesText) {
        this.takesText = takesText;
    }

    public boolean isTakesFiles() {
        return takesFiles;
    }

    public void setTakesFiles(boolean takesFiles) {
        this.takesFiles = takesFiles;
    }

    public int getMaxFiles() {
        return maxFiles;
    }

    public void setMaxFiles(int maxFiles) {
        this.maxFiles = maxFiles;
    }

    public int getMaxMegabytes() {
        return maxMegabytes;
    }

    public void setMaxMegabytes(int maxMegabytes) {
        this.maxMegabytes = maxMegabytes;
    }

    public List<String> getTypes() {
        return types;
    }

    public void setTypes(List<String> types) {
        this.types = types;
    }
}
