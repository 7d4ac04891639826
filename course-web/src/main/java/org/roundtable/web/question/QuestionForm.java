package org.roundtable.web.question;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.roundtable.question.Cloze;
import org.roundtable.question.ClozeSyntax;
import org.roundtable.question.Content;
import org.roundtable.question.Difficulty;
import org.roundtable.question.Essay;
import org.roundtable.question.Matching;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.Numeric;
import org.roundtable.question.Option;
import org.roundtable.question.Ordering;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.QuestionSheet;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.ShortText;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TrueFalse;
import org.roundtable.question.TypedNumber;
import org.roundtable.rubric.Rubric;

/** A question while it is edited: what was typed, whether it makes sense yet or not. */
public class QuestionForm implements Serializable {

    private static final int ROWS = 4;

    private QuestionType type;
    private String title;
    private String category;
    private String objective;
    private String tags;
    private Difficulty difficulty;
    private String marks;
    private TextForm stem;
    private TextForm feedback;
    private TextForm hint;
    private List<PartForm> parts = new ArrayList<>();
    private boolean shuffled = true;
    private boolean weighed;
    private ScoringMode mode = ScoringMode.PROPORTIONAL;
    private boolean truth = true;
    private TextForm whenTrue = new TextForm();
    private TextForm whenFalse = new TextForm();
    private boolean caseMatters;
    private boolean accentsMatter;
    private TextForm otherwise = new TextForm();
    private TextForm guidance = new TextForm();
    private TextForm rubric = new TextForm();
    private String criteria = "";
    private String limitWords = "";
    private UnitsForm units = new UnitsForm();

    static QuestionForm of(QuestionSheet sheet) {
        var form = new QuestionForm();
        form.classify(sheet);
        var content = sheet.content();
        form.type = content.type();
        form.stem = TextForm.of(content.stem());
        form.feedback = TextForm.of(content.feedback());
        form.hint = TextForm.of(content.hint());
        if (content instanceof SingleChoice c) {
            form.choice(c.options(), null, c.shuffled(), sheet.published() > 0);
        } else if (content instanceof MultipleChoice c) {
            form.mode = c.mode();
            form.choice(c.options(), c.mode(), c.shuffled(), sheet.published() > 0);
        } else if (content instanceof TrueFalse c) {
            form.truth = c.truth();
            form.whenTrue = TextForm.of(c.whenTrue());
            form.whenFalse = TextForm.of(c.whenFalse());
        } else if (content instanceof ShortText c) {
            form.rows(c.accepted(), PartForm::of, 1);
            form.caseMatters = c.caseMatters();
            form.accentsMatter = c.accentsMatter();
        } else if (content instanceof Numeric c) {
            form.rows(c.accepted(), PartForm::of, 1);
            form.otherwise = TextForm.of(c.otherwise());
            form.units = UnitsForm.of(c.units());
        } else if (content instanceof Matching c) {
            form.mode = c.mode();
            form.pairs(c);
        } else if (content instanceof Ordering c) {
            form.mode = c.mode();
            form.rows(c.items(), PartForm::of, ROWS);
        } else if (content instanceof Cloze c) {
            form.mode = c.mode();
            form.stem = TextForm.of(new RichText(c.text().format(), ClozeSyntax.write(c)));
        } else if (content instanceof Essay c) {
            form.guidance = TextForm.of(c.guidance());
            form.rubric = TextForm.of(c.rubric());
            form.criteria = c.levels().lines();
            form.limitWords = c.limitWords() == 0 ? "" : String.valueOf(c.limitWords());
        }
        return form;
    }

    private void classify(QuestionSheet sheet) {
        title = sheet.facts().title();
        category = sheet.facts().category();
        objective = sheet.facts().objective();
        difficulty = sheet.facts().difficulty();
        tags = String.join(", ", sheet.facts().tags());
        marks = sheet.marks().stripTrailingZeros().toPlainString();
    }

    private void choice(List<Option> options, ScoringMode scoring, boolean shuffled, boolean keepIds) {
        this.shuffled = shuffled;
        weighed = !Weighing.isPlain(options, scoring);
        rows(options, o -> PartForm.of(o, keepIds), ROWS);
    }

    private void pairs(Matching content) {
        rows(content.prompts(), p -> PartForm.of(p.text(),
            content.targets().stream().filter(t -> t.id().equals(p.target())).map(Matching.Target::text).findFirst().orElse(RichText.NONE)), 0);
        content.targets().stream().filter(t -> content.prompts().stream().noneMatch(p -> t.id().equals(p.target())))
            .forEach(t -> parts.add(PartForm.of(RichText.NONE, t.text())));
        fill(ROWS - 1);
    }

    private <T> void rows(List<T> given, Function<T, PartForm> row, int least) {
        given.forEach(part -> parts.add(row.apply(part)));
        fill(least);
    }

    private void fill(int least) {
        while (parts.size() < least) {
            parts.add(new PartForm());
        }
    }

    /** What was typed, as a question; rows left empty are none. */
    Content content() {
        var given = parts.stream().filter(part -> !part.isBlank()).toList();
        return switch (type) {
            case SINGLE_CHOICE -> new SingleChoice(stem.value(), options(given, null), shuffled, feedback.value(), hint.value());
            case MULTIPLE_CHOICE -> new MultipleChoice(stem.value(), options(given, mode), mode, shuffled, feedback.value(), hint.value());
            case TRUE_FALSE -> new TrueFalse(stem.value(), truth, whenTrue.value(), whenFalse.value(), feedback.value(), hint.value());
            case SHORT_TEXT -> new ShortText(stem.value(), given.stream().map(PartForm::acceptedText).toList(), caseMatters, accentsMatter, feedback.value(), hint.value());
            case NUMERIC -> new Numeric(stem.value(), given.stream().map(PartForm::acceptedNumber).toList(), otherwise.value(), units.value(), feedback.value(), hint.value());
            case MATCHING -> matching(given);
            case ORDERING -> new Ordering(stem.value(), given.stream().map(PartForm::item).toList(), mode, feedback.value(), hint.value());
            case CLOZE -> ClozeSyntax.read(stem.value(), mode, feedback.value(), hint.value());
            case ESSAY -> new Essay(stem.value(), guidance.value(), rubric.value(), Rubric.read(criteria).criteria(), words(), feedback.value(), hint.value());
        };
    }

    private List<Option> options(List<PartForm> given, ScoringMode scoring) {
        int right = (int) given.stream().filter(PartForm::isRight).count();
        return given.stream().map(part -> {
            var plain = Weighing.of(part.isRight(), right, scoring);
            return part.option(weighed ? part.weight(plain) : plain);
        }).toList();
    }

    /** Writes what each option is worth where nothing is written yet. */
    void sayWorth() {
        int right = (int) parts.stream().filter(part -> !part.isBlank() && part.isRight()).count();
        var scoring = type == QuestionType.SINGLE_CHOICE ? null : mode;
        parts.stream().filter(part -> !part.isBlank() && (part.getWorth() == null || part.getWorth().isBlank()))
            .forEach(part -> part.setWorth(PartForm.percent(Weighing.of(part.isRight(), right, scoring))));
    }

    private Matching matching(List<PartForm> given) {
        var pairs = given.stream().filter(part -> !part.getText().getText().isBlank())
            .map(part -> new Matching.Pair(part.getText().value(), part.getOther().value())).toList();
        var distractors = given.stream().filter(part -> part.getText().getText().isBlank()).map(part -> part.getOther().value()).toList();
        return Matching.of(stem.value(), pairs, distractors, mode, feedback.value(), hint.value());
    }

    private int words() {
        return limitWords == null || limitWords.isBlank() ? 0 : TypedNumber.read(limitWords).max(BigDecimal.ZERO).min(new BigDecimal(100_000)).intValue();
    }

    QuestionFacts facts() {
        return new QuestionFacts(title, category, objective, difficulty, QuestionFacts.tags(tags));
    }

    BigDecimal marks() {
        return TypedNumber.read(marks == null ? "" : marks);
    }

    void addPart() {
        parts.add(new PartForm());
    }

    void removePart(int index) {
        if (index >= 0 && index < parts.size()) {
            parts.remove(index);
        }
    }

    void movePart(int index, int by) {
        if (index >= 0 && index < parts.size() && index + by >= 0 && index + by < parts.size()) {
            parts.add(index + by, parts.remove(index));
        }
    }

    public QuestionType getType() {
        return type;
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

    public TextForm getStem() {
        return stem;
    }

    public TextForm getFeedback() {
        return feedback;
    }

    public TextForm getHint() {
        return hint;
    }

    public List<PartForm> getParts() {
        return parts;
    }

    public boolean isShuffled() {
        return shuffled;
    }

    public void setShuffled(boolean shuffled) {
        this.shuffled = shuffled;
    }

    public boolean isWeighed() {
        return weighed;
    }

    public void setWeighed(boolean weighed) {
        this.weighed = weighed;
    }

    public ScoringMode getMode() {
        return mode;
    }

    public void setMode(ScoringMode mode) {
        this.mode = mode;
    }

    public boolean isTruth() {
        return truth;
    }

    public void setTruth(boolean truth) {
        this.truth = truth;
    }

    public TextForm getWhenTrue() {
        return whenTrue;
    }

    public TextForm getWhenFalse() {
        return whenFalse;
    }

    public boolean isCaseMatters() {
        return caseMatters;
    }

    public void setCaseMatters(boolean caseMatters) {
        this.caseMatters = caseMatters;
    }

    public boolean isAccentsMatter() {
        return accentsMatter;
    }

    public void setAccentsMatter(boolean accentsMatter) {
        this.accentsMatter = accentsMatter;
    }

    public TextForm getOtherwise() {
        return otherwise;
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

    public UnitsForm getUnits() {
        return units;
    }

    public String getLimitWords() {
        return limitWords;
    }

    public void setLimitWords(String limitWords) {
        this.limitWords = limitWords;
    }
}
