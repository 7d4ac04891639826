package org.roundtable.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.roundtable.it.inside.Actors.as;
import static org.roundtable.it.inside.Actors.use;

import java.math.BigDecimal;
import org.roundtable.interchange.ImportingQuestions;
import org.roundtable.question.Authoring;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;

/** A question is written and published; a file of them is looked through. */
final class QuestionScene {

    private QuestionScene() {}

    static long ready(long lead, long course, String statement) throws Exception {
        return as(lead, () -> {
            var authoring = use(Authoring.class);
            var id = authoring.begin(course, QuestionType.TRUE_FALSE);
            var written = authoring.write(id, authoring.open(id).revision(), new TrueFalse(RichText.markdown(statement), true, null, null, null, null),
                QuestionFacts.NONE, BigDecimal.ONE);
            authoring.publish(id, written.revision());
            return id;
        });
    }

    /** @return id of the report on a file nobody has confirmed yet */
    static long upload(long lead, long course, String gift) throws Exception {
        return as(lead, () -> use(ImportingQuestions.class).upload(course, "questions.gift", gift.getBytes(UTF_8), QuestionFacts.NONE));
    }
}
