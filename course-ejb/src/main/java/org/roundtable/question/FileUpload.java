package org.roundtable.question;

import java.util.List;
import org.roundtable.rubric.Criterion;
import org.roundtable.rubric.Rubric;

/**
 * Files are to be handed in, and looked at by a person.
 *
 * @param guidance tells the learner what is expected
 * @param rubric tells the marker what to look for; never shown to a learner
 * @param criteria what the marker picks levels of; the learner sees them with the result
 */
public record FileUpload(RichText stem, RichText guidance, FileRules files, RichText rubric, List<Criterion> criteria, RichText feedback, RichText hint) implements MarkedByHand {

    public FileUpload {
        stem = RichText.orNone(stem);
        guidance = RichText.orNone(guidance);
        files = files == null ? FileRules.USUAL : files;
        rubric = RichText.orNone(rubric);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
    }

    @Override
    public QuestionType type() {
        return QuestionType.FILE_UPLOAD;
    }

    @Override
    public List<String> gaps() {
        return Gaps.in(this).when(files.types().isEmpty(), "question.gap.fileTypes").when(!levels().complete(), "question.gap.rubric").list();
    }

    @Override
    public Rubric levels() {
        return new Rubric(criteria);
    }

    /** That the files it names are there, and were looked at, is asked where they are stored. */
    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Files given && given.files().size() <= files.most();
    }
}
