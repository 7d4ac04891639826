package org.roundtable.attempt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.roundtable.question.Answer;
import org.roundtable.question.Content;
import org.roundtable.question.Given;
import org.roundtable.question.Scoring;

/** How the answers to one test are marked in one offering: by their questions, and by what the team decided about those afterwards. */
final class Judging {

    /** A question as it was asked and as it was corrected. */
    private record Corrected(Treatment treatment, Content content) {}

    private final int edition;
    private final Map<Long, Corrected> standing = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();

    private Judging(int edition) {
        this.edition = edition;
    }

    static Judging by(Collection<Ruling> rulings) {
        var judging = new Judging(rulings.stream().mapToInt(Ruling::lastEdition).max().orElse(0));
        rulings.forEach(ruling -> {
            judging.touched.add(ruling.questionVersion().id());
            if (ruling.standing()) {
                judging.standing.put(ruling.questionVersion().id(), new Corrected(ruling.treatment(), ruling.content()));
            }
        });
        return judging;
    }

    /** @return the same, and another decision beside it, or in the place of one about the same question; stored nowhere */
    Judging and(Long question, Treatment treatment, Content corrected) {
        var more = without(question);
        more.standing.put(question, new Corrected(treatment, corrected));
        return more;
    }

    /** @return the same without what was decided about a question */
    Judging without(Long question) {
        var less = new Judging(edition + 1);
        less.standing.putAll(standing);
        less.touched.addAll(touched);
        less.touched.add(question);
        less.standing.remove(question);
        return less;
    }

    /**
     * @param content the question as it was asked
     * @param answer as it is stored, {@code null} where nothing was answered
     * @param byHand what a person gave, {@code null} while none has; asked for only where a person has to
     * @param certainty whether the test marks by it
     */
    Verdict verdict(Long question, Content content, String answer, BigDecimal marks, BigDecimal byHand, boolean certainty) {
        var ruling = standing.get(question);
        if (ruling == null) {
            return asked(content, answer, marks, byHand, certainty);
        }
        return switch (ruling.treatment) {
            case CHANGE_KEY -> asked(ruling.content, answer, marks, byHand, certainty);
            case ACCEPT_BOTH -> better(asked(content, answer, marks, byHand, certainty), asked(ruling.content, answer, marks, byHand, certainty));
            case FULL_CREDIT -> Verdict.earned(marks.setScale(3));
            case DROP -> Verdict.DROPPED;
        };
    }

    static Verdict asked(Content content, String answer, BigDecimal marks, BigDecimal byHand, boolean certainty) {
        var score = Scoring.score(content, answer == null ? new Given(Answer.blankFor(content.type()), null) : Given.of(answer), certainty);
        return Verdict.earned(score.needsMarker() ? byHand : Response.earned(score.fraction(), marks));
    }

    private static Verdict better(Verdict one, Verdict other) {
        return one.waits() || other.waits() || one.points().compareTo(other.points()) >= 0 ? one : other;
    }

    /** @return the same for what a person has to read: what was decided goes before what they gave, {@code null} while they have not */
    Verdict byHand(Long question, BigDecimal marks, BigDecimal given) {
        var ruling = standing.get(question);
        return ruling == null || ruling.treatment.byNewKey() ? Verdict.earned(given)
            : ruling.treatment == Treatment.DROP ? Verdict.DROPPED : Verdict.earned(marks.setScale(3));
    }

    /** @return the content an answer is explained by: the corrected one where it replaced the other */
    Content explaining(Long question, Content content) {
        var ruling = standing.get(question);
        return ruling != null && ruling.treatment.byNewKey() ? ruling.content : content;
    }

    /** Whether anything is decided about a question that holds. */
    boolean decided(Long question) {
        return standing.containsKey(question);
    }

    /** @return of how many decisions this is the outcome */
    int edition() {
        return edition;
    }

    /** @return the questions anything was ever decided about */
    Set<Long> touched() {
        return touched;
    }
}
