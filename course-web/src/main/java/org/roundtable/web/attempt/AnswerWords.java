package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.roundtable.attempt.ResultSheet;
import org.roundtable.question.CertaintyMarks;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;
import org.roundtable.web.shared.Say;

/** How an answer and what came of it are said, wherever they stand. */
@Named
@RequestScoped
public class AnswerWords {

    @Inject Say say;

    /** A text as safe HTML; the two words of true and false in the reader's language. */
    public String html(QuestionType type, RichText text) {
        var key = "attempt.player." + text.text();
        return type == QuestionType.TRUE_FALSE && text.text().matches("true|false") ? say.of(key) : text.toHtml();
    }

    /** Such as {@code 1.5}: without the zeros nobody needs. */
    public String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** How right an answer is: {@code ok}, {@code warn} for partly, {@code bad}. */
    public String tone(ResultSheet.Line line) {
        return toneOf(line.right());
    }

    /** The same for a share from 0 to 1; empty where nobody knows. */
    public String toneOf(BigDecimal right) {
        if (right == null) {
            return "";
        }
        return right.compareTo(BigDecimal.ONE) >= 0 ? "ok" : right.signum() > 0 ? "warn" : "bad";
    }

    /** What saying how certain one is has come to, in words. */
    public String certain(ResultSheet.Line line) {
        int sure = line.certainty();
        var key = "attempt.result.sure." + sure;
        var rule = say.of(key, CertaintyMarks.right(sure), -CertaintyMarks.wrong(sure));
        return line.points() == null ? rule : rule + " " + say.of("attempt.result.sureCame", plain(line.points()), plain(line.marks()));
    }
}
