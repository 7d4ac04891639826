package org.roundtable.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.roundtable.assessment.Expiry;
import org.roundtable.assessment.FillingTests;
import org.roundtable.assessment.GradingMethod;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.Moment;
import org.roundtable.assessment.Navigation;
import org.roundtable.assessment.RunRow;
import org.roundtable.assessment.SettingTests;
import org.roundtable.assessment.Shortage;
import org.roundtable.assessment.Shown;
import org.roundtable.assessment.TestSheet;
import org.roundtable.assessment.Wish;
import org.roundtable.question.KeepingBank;
import org.roundtable.web.shared.Say;

/** /assessment/edit.xhtml */
@Named
@ViewScoped
public class AssessmentEditPage implements Serializable {

    @Inject SettingTests setting;
    @Inject FillingTests filling;
    @Inject KeepingBank bank;
    @Inject Say say;
    private Long id;
    private RulesForm rules;
    private String section;
    private Long drawInto;
    private int number = 5;
    private String tags;
    private String objective;
    private BigDecimal marks = BigDecimal.ONE;
    private transient TestSheet sheet;

    public void load() {
        sheet = setting.sheet(id);
        rules = sheet.kind() == null ? null : RulesForm.of(sheet.rules());
    }

    public String choose(Kind kind) {
        setting.choose(id, kind);
        return again();
    }

    public String saveRules() {
        setting.rule(id, rules.rules());
        say.info("assessment.edit.saved");
        return again();
    }

    public String addSection() {
        filling.addSection(id, section, true);
        return again();
    }

    /** Shuffles the questions of a section on each paper, or leaves them in their order. */
    public String turn(TestSheet.Part part) {
        filling.describeSection(part.id(), part.title(), !part.shuffled());
        return again();
    }

    public String removeSection(Long section) {
        filling.removeSection(section);
        return again();
    }

    public String removePick(Long pick) {
        filling.removePick(pick);
        return again();
    }

    public String update(Long pick) {
        filling.update(pick);
        return again();
    }

    public String draw() {
        filling.draw(drawInto, number, new Wish(tags, objective, ""), marks);
        return again();
    }

    public String publish() {
        var version = setting.publish(id);
        say.info("assessment.edit.published", version);
        return again();
    }

    private String again() {
        return "edit?faces-redirect=true&id=" + id;
    }

    public String shortage(Shortage shortage) {
        return say.of("assessment.shortage", shortage.section(), shortage.wanted(), shortage.found());
    }

    /** What differs from the preset of its kind, in words. */
    public String getDifferences() {
        var keys = getSheet().rules().differencesFrom(getSheet().kind().preset()).stream().map("assessment.rule."::concat);
        return say.list(keys.map(key -> say.of(key)).toList());
    }

    public List<RunRow> getRuns() {
        return setting.runs(id);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public LateStart[] getPolicies() {
        return LateStart.values();
    }

    public Expiry[] getExpiries() {
        return Expiry.values();
    }

    public GradingMethod[] getMethods() {
        return GradingMethod.values();
    }

    public Navigation[] getNavigations() {
        return Navigation.values();
    }

    public Moment[] getMoments() {
        return Moment.values();
    }

    public Shown[] getFields() {
        return Shown.values();
    }

    public List<String> getObjectives() {
        return bank.objectives(getSheet().courseId());
    }

    public TestSheet getSheet() {
        if (sheet == null) {
            sheet = setting.sheet(id);
        }
        return sheet;
    }

    public RulesForm getRules() {
        return rules;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public Long getDrawInto() {
        return drawInto;
    }

    public void setDrawInto(Long drawInto) {
        this.drawInto = drawInto;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public BigDecimal getMarks() {
        return marks;
    }

    public void setMarks(BigDecimal marks) {
        this.marks = marks;
    }
}
