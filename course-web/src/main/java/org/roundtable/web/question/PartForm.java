package org.roundtable.web.question;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.roundtable.question.AcceptedNumber;
import org.roundtable.question.AcceptedText;
import org.roundtable.question.Option;
import org.roundtable.question.Ordering;
import org.roundtable.question.RichText;
import org.roundtable.question.TypedNumber;

/** One row of a question while it is edited: an option, an accepted answer, a pair. */
public class PartForm implements Serializable {

    /** How near a number must come. */
    public enum Closeness {
        WITHIN, WITHIN_PERCENT, RANGE
    }

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private String id;
    private TextForm text = new TextForm();
    private TextForm other = new TextForm();
    private TextForm feedback = new TextForm();
    private boolean right;
    private String worth = "";
    private Closeness closeness = Closeness.WITHIN;

    static PartForm of(Option option, boolean keepId) {
        var form = new PartForm();
        form.id = keepId ? option.id() : null;
        form.text = TextForm.of(option.text());
        form.feedback = TextForm.of(option.feedback());
        form.right = option.earns();
        form.worth = percent(option.weight());
        return form;
    }

    static PartForm of(AcceptedText accepted) {
        var form = new PartForm();
        form.text.setText(accepted.text());
        form.feedback = TextForm.of(accepted.feedback());
        form.worth = percent(accepted.weight());
        return form;
    }

    static PartForm of(AcceptedNumber accepted) {
        var form = new PartForm();
        boolean range = accepted.value() == null;
        form.closeness = range ? Closeness.RANGE : accepted.relative() ? Closeness.WITHIN_PERCENT : Closeness.WITHIN;
        form.text.setText((range ? accepted.least() : accepted.value()).toPlainString());
        form.other.setText((range ? accepted.most() : accepted.relative() ? accepted.tolerance().multiply(HUNDRED).stripTrailingZeros() : accepted.tolerance()).toPlainString());
        form.feedback = TextForm.of(accepted.feedback());
        form.worth = percent(accepted.weight());
        return form;
    }

    static PartForm of(Ordering.Item item) {
        return of(item.text(), RichText.NONE);
    }

    static PartForm of(RichText left, RichText right) {
        var form = new PartForm();
        form.text = TextForm.of(left);
        form.other = TextForm.of(right);
        return form;
    }

    Option option(BigDecimal weight) {
        return new Option(id, text.value(), weight, feedback.value());
    }

    Ordering.Item item() {
        return new Ordering.Item(null, text.value());
    }

    AcceptedText acceptedText() {
        return new AcceptedText(text.getText(), weight(BigDecimal.ONE), feedback.value());
    }

    AcceptedNumber acceptedNumber() {
        var first = TypedNumber.read(text.getText());
        var second = other.getText().isBlank() ? closeness == Closeness.RANGE ? first : BigDecimal.ZERO : TypedNumber.read(other.getText());
        return switch (closeness) {
            case WITHIN -> AcceptedNumber.within(first, second.abs(), weight(BigDecimal.ONE), feedback.value());
            case WITHIN_PERCENT -> AcceptedNumber.withinShare(first, second.abs().divide(HUNDRED), weight(BigDecimal.ONE), feedback.value());
            case RANGE -> AcceptedNumber.between(first.min(second), first.max(second), weight(BigDecimal.ONE), feedback.value());
        };
    }

    /** What it is worth as typed in percent, or as it is worth otherwise; never beyond the whole. */
    BigDecimal weight(BigDecimal otherwise) {
        return worth == null || worth.isBlank() ? otherwise
            : TypedNumber.read(worth.replace("%", "")).divide(HUNDRED, 7, RoundingMode.HALF_UP).min(BigDecimal.ONE).max(BigDecimal.ONE.negate());
    }

    boolean isBlank() {
        return text.getText().isBlank() && other.getText().isBlank() && feedback.getText().isBlank();
    }

    static String percent(BigDecimal weight) {
        return weight.multiply(HUNDRED).stripTrailingZeros().toPlainString();
    }

    public TextForm getText() {
        return text;
    }

    public TextForm getOther() {
        return other;
    }

    public TextForm getFeedback() {
        return feedback;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }

    public String getWorth() {
        return worth;
    }

    public void setWorth(String worth) {
        this.worth = worth;
    }

    public Closeness getCloseness() {
        return closeness;
    }

    public void setCloseness(Closeness closeness) {
        this.closeness = closeness;
    }
}
