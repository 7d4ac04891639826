package org.roundtable.web.question;

import java.io.Serializable;
import java.math.BigDecimal;
import org.roundtable.question.Difficulty;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.QuestionSheet;
import org.roundtable.question.TypedNumber;

/** How a question is found again and what it is worth, while it is edited. */
public class FactsForm implements Serializable {

    private String title;
    private String category;
    private String objective;
    private String tags;
    private Difficulty difficulty;
    private String marks;

    static FactsForm of(QuestionSheet sheet) {
        var form = new FactsForm();
        form.title = sheet.facts().title();
        form.category = sheet.facts().category();
        form.objective = sheet.facts().objective();
        form.difficulty = sheet.facts().difficulty();
        form.tags = String.join(", ", sheet.facts().tags());
        form.marks = sheet.marks().stripTrailingZeros().toPlainString();
        return form;
    }

    QuestionFacts value() {
        return new QuestionFacts(title, category, objective, difficulty, QuestionFacts.tags(tags));
    }

    BigDecimal marks() {
        return TypedNumber.read(marks == null ? "" : marks);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public Difficulty getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(Difficulty difficulty) {
        this.difficulty = difficulty;
    }

    public String getMarks() {
        return marks;
    }

    public void setMarks(String marks) {
        this.marks = marks;
    }
}
