package org.roundtable.web.question;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.question.Content;
import org.roundtable.question.Essay;
import org.roundtable.question.FileRules;
import org.roundtable.question.FileUpload;
import org.roundtable.question.MarkedByHand;
import org.roundtable.question.TypedNumber;
import org.roundtable.rubric.Criterion;
import org.roundtable.rubric.Rubric;
import org.roundtable.shared.MediaType;

/** What is asked for where a person marks, while it is edited: a text or files, and what to look for in them. */
public class ByHandForm implements Serializable {

    private static final BigDecimal MOST = new BigDecimal(100_000);

    private TextForm guidance = new TextForm();
    private TextForm rubric = new TextForm();
    private String criteria = "";
    private String limitWords = "";
    private String mostFiles = "";
    private String megabytes = "";
    private List<String> kinds = List.of();

    static ByHandForm of(Content content) {
        var form = new ByHandForm();
        if (content instanceof MarkedByHand marked) {
            form.guidance = TextForm.of(marked.guidance());
            form.rubric = TextForm.of(marked.rubric());
            form.criteria = marked.levels().lines();
        }
        if (content instanceof Essay essay) {
            form.limitWords = essay.limitWords() == 0 ? "" : String.valueOf(essay.limitWords());
        } else if (content instanceof FileUpload upload) {
            form.mostFiles = String.valueOf(upload.files().most());
            form.megabytes = String.valueOf(upload.files().megabytes());
            form.kinds = upload.files().types().stream().map(Enum::name).toList();
        }
        return form;
    }

    Essay essay(TextForm stem, TextForm feedback, TextForm hint) {
        return new Essay(stem.value(), guidance.value(), rubric.value(), criteria(), number(limitWords, 0), feedback.value(), hint.value());
    }

    FileUpload upload(TextForm stem, TextForm feedback, TextForm hint) {
        var types = kinds.stream().map(MediaType::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(MediaType.class)));
        return new FileUpload(stem.value(), guidance.value(), new FileRules(number(mostFiles, 1), number(megabytes, 1), types), rubric.value(), criteria(), feedback.value(), hint.value());
    }

    private List<Criterion> criteria() {
        return Rubric.read(criteria).criteria();
    }

    private static int number(String typed, int otherwise) {
        return typed == null || typed.isBlank() ? otherwise : TypedNumber.read(typed).max(BigDecimal.ZERO).min(MOST).intValue();
    }

    /** The kinds of file there are. */
    public List<MediaType> getAllKinds() {
        return List.of(MediaType.values());
    }

    /** "docx", "jpeg, jpg". */
    public String endings(MediaType type) {
        return String.join(", ", type.extensions());
    }

    public TextForm getGuidance() {
        return guidance;
    }

    public TextForm getRubric() {
        return rubric;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public String getLimitWords() {
        return limitWords;
    }

    public void setLimitWords(String limitWords) {
        this.limitWords = limitWords;
    }

    public String getMostFiles() {
        return mostFiles;
    }

    public void setMostFiles(String mostFiles) {
        this.mostFiles = mostFiles;
    }

    public String getMegabytes() {
        return megabytes;
    }

    public void setMegabytes(String megabytes) {
        this.megabytes = megabytes;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }
}
