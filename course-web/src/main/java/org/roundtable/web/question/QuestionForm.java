package org.roundtable.web.question;

import java.io.Serializable;
import org.roundtable.question.Cloze;
import org.roundtable.question.ClozeSyntax;
import org.roundtable.question.Content;
import org.roundtable.question.Matching;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.Numeric;
import org.roundtable.question.Ordering;
import org.roundtable.question.QuestionSheet;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.ShortText;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TrueFalse;

/** A question while it is edited: what was typed, whether it makes sense yet or not. */
public class QuestionForm implements Serializable {

    private QuestionType type;
    private FactsForm facts;
    private TextForm stem;
    private TextForm feedback;
    private TextForm hint;
    private final RowsForm rows = new RowsForm();
    private ByHandForm byHand;
    private ScoringMode mode = ScoringMode.PROPORTIONAL;
    private boolean truth = true;
    private TextForm whenTrue = new TextForm();
    private TextForm whenFalse = new TextForm();
    private boolean caseMatters;
    private boolean accentsMatter;
    private TextForm otherwise = new TextForm();
    private UnitsForm units = new UnitsForm();

    static QuestionForm of(QuestionSheet sheet) {
        var form = new QuestionForm();
        var content = sheet.content();
        form.facts = FactsForm.of(sheet);
        form.type = content.type();
        form.stem = TextForm.of(content.stem());
        form.feedback = TextForm.of(content.feedback());
        form.hint = TextForm.of(content.hint());
        form.byHand = ByHandForm.of(content);
        form.show(content, sheet.published() > 0);
        return form;
    }

    private void show(Content content, boolean keepIds) {
        if (content instanceof SingleChoice c) {
            rows.choice(c.options(), null, c.shuffled(), keepIds);
        } else if (content instanceof MultipleChoice c) {
            mode = c.mode();
            rows.choice(c.options(), c.mode(), c.shuffled(), keepIds);
        } else if (content instanceof TrueFalse c) {
            truth = c.truth();
            whenTrue = TextForm.of(c.whenTrue());
            whenFalse = TextForm.of(c.whenFalse());
        } else if (content instanceof ShortText c) {
            rows.accepted(c.accepted(), PartForm::of);
            caseMatters = c.caseMatters();
            accentsMatter = c.accentsMatter();
        } else if (content instanceof Numeric c) {
            rows.accepted(c.accepted(), PartForm::of);
            otherwise = TextForm.of(c.otherwise());
            units = UnitsForm.of(c.units());
        } else if (content instanceof Matching c) {
            mode = c.mode();
            rows.pairs(c);
        } else if (content instanceof Ordering c) {
            mode = c.mode();
            rows.items(c.items(), PartForm::of);
        } else if (content instanceof Cloze c) {
            mode = c.mode();
            stem = TextForm.of(new RichText(c.text().format(), ClozeSyntax.write(c)));
        }
    }

    /** What was typed, as a question. */
    Content content() {
        return switch (type) {
            case SINGLE_CHOICE -> new SingleChoice(stem.value(), rows.options(null), rows.isShuffled(), feedback.value(), hint.value());
            case MULTIPLE_CHOICE -> new MultipleChoice(stem.value(), rows.options(mode), mode, rows.isShuffled(), feedback.value(), hint.value());
            case TRUE_FALSE -> new TrueFalse(stem.value(), truth, whenTrue.value(), whenFalse.value(), feedback.value(), hint.value());
            case SHORT_TEXT -> new ShortText(stem.value(), rows.given(PartForm::acceptedText), caseMatters, accentsMatter, feedback.value(), hint.value());
            case NUMERIC -> new Numeric(stem.value(), rows.given(PartForm::acceptedNumber), otherwise.value(), units.value(), feedback.value(), hint.value());
            case MATCHING -> Matching.of(stem.value(), rows.pairs(), rows.distractors(), mode, feedback.value(), hint.value());
            case ORDERING -> new Ordering(stem.value(), rows.given(PartForm::item), mode, feedback.value(), hint.value());
            case CLOZE -> ClozeSyntax.read(stem.value(), mode, feedback.value(), hint.value());
            case ESSAY -> byHand.essay(stem, feedback, hint);
            case FILE_UPLOAD -> byHand.upload(stem, feedback, hint);
        };
    }

    /** Writes what each option is worth where nothing is written yet. */
    void sayWorth() {
        rows.sayWorth(type == QuestionType.SINGLE_CHOICE ? null : mode);
    }

    public QuestionType getType() {
        return type;
    }

    public FactsForm getFacts() {
        return facts;
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

    public RowsForm getRows() {
        return rows;
    }

    public ByHandForm getByHand() {
        return byHand;
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

    public UnitsForm getUnits() {
        return units;
    }
}
