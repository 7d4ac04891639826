package org.roundtable.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.assessment.FillingTests;
import org.roundtable.assessment.SectionSheet;
import org.roundtable.question.BankFilter;
import org.roundtable.question.BankPage;
import org.roundtable.question.KeepingBank;
import org.roundtable.question.QuestionRow;
import org.roundtable.question.QuestionState;
import org.roundtable.web.shared.Say;

/** /assessment/choose.xhtml: questions of the bank for one section of a test. */
@Named
@ViewScoped
public class AssessmentChoosePage implements Serializable {

    @Inject FillingTests filling;
    @Inject KeepingBank bank;
    @Inject Say say;
    private Long section;
    private String words;
    private String tag;
    private int page;
    private BigDecimal marks;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private transient SectionSheet sheet;
    private transient BankPage found;

    public void load() {
        sheet = filling.section(section);
        found = bank.look(sheet.courseId(), new BankFilter(words, null, QuestionState.READY, tag, null), Math.max(0, page));
    }

    public String look() {
        page = 0;
        return "choose?faces-redirect=true&includeViewParams=true";
    }

    public String ask() {
        var ids = getFound().rows().stream().map(QuestionRow::id).filter(id -> Boolean.TRUE.equals(chosen.get(id))).toList();
        filling.ask(section, ids, marks);
        say.info("assessment.choose.asked", ids.size());
        return "edit?faces-redirect=true&id=" + getSheet().activity();
    }

    public SectionSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public BankPage getFound() {
        if (found == null) {
            load();
        }
        return found;
    }

    public List<QuestionRow> getRows() {
        return getFound().rows();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Long getSection() {
        return section;
    }

    public void setSection(Long section) {
        this.section = section;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public BigDecimal getMarks() {
        return marks;
    }

    public void setMarks(BigDecimal marks) {
        this.marks = marks;
    }
}
