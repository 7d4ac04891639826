package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.roundtable.assignment.BlindWork.BlindFile;
import org.roundtable.shared.Download;
import org.roundtable.shared.NotThere;

/** What was handed in, for those who read it without knowing whose it is. Asks no guard: {@code review} has. */
@Dependent
public class HandedInWorks {

    @PersistenceContext EntityManager em;
    @Inject Assignments assignments;

    /** @return what an activity asks for, with activity, unit and course */
    public Optional<Assignment> asked(Long activity) {
        return assignments.of(activity);
    }

    /** @param number which of the hand-ins, counted from 1 */
    public BlindWork blind(Long submission, int number) {
        var handIn = handIn(submission, number);
        var files = files(handIn);
        return new BlindWork(handIn.text(), IntStream.range(0, files.size()).mapToObj(at -> new BlindFile(at + 1, name(at + 1, files.get(at)), files.get(at).size())).toList());
    }

    /** @param place of the file among those handed in, counted from 1 */
    public Optional<Download> file(Long submission, int number, int place) {
        var files = files(handIn(submission, number));
        return Optional.of(place).filter(at -> at >= 1 && at <= files.size()).map(at -> files.get(at - 1))
            .map(file -> new Download(name(place, file), file.type(), file.content().bytes()));
    }

    private HandIn handIn(Long submission, int number) {
        return em.createQuery("select h from HandIn h left join fetch h.files where h.submission.id = :submission and h.number = :number", HandIn.class)
            .setParameter("submission", submission).setParameter("number", number)
            .getResultStream().findFirst().orElseThrow(NotThere::new);
    }

    private static List<WorkFile> files(HandIn handIn) {
        return handIn.files().stream().sorted(Comparator.comparing(WorkFile::id)).toList();
    }

    /** What a file is called may say who made it; its kind does not. */
    private static String name(int place, WorkFile file) {
        var dot = file.name().lastIndexOf('.');
        return "file-" + place + (dot < 0 ? "" : file.name().substring(dot).toLowerCase(Locale.ROOT));
    }
}
