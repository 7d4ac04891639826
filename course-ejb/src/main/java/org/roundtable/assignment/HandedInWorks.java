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
        var files = files(submission, number);
        return new BlindWork(text(submission, number),
            IntStream.range(0, files.size()).mapToObj(at -> new BlindFile(at + 1, name(at + 1, files.get(at)), files.get(at).size())).toList());
    }

    /** @param place of the file among those handed in, counted from 1 */
    public Optional<Download> file(Long submission, int number, int place) {
        return files(submission, number).stream().skip(Math.max(0, place - 1L)).findFirst().filter(file -> place > 0)
            .map(file -> new Download(name(place, file), file.type(), file.content().bytes()));
    }

    private String text(Long submission, int number) {
        return em.createQuery("select h.text from HandIn h where h.submission.id = :submission and h.number = :number", String.class)
            .setParameter("submission", submission).setParameter("number", number)
            .getResultStream().findFirst().orElseThrow(NotThere::new);
    }

    private List<WorkFile> files(Long submission, int number) {
        return em.createQuery("select f from HandIn h join h.files f where h.submission.id = :submission and h.number = :number", WorkFile.class)
            .setParameter("submission", submission).setParameter("number", number)
            .getResultStream().sorted(Comparator.comparing(WorkFile::id)).toList();
    }

    /** What a file is called may say who made it; its kind does not. */
    private static String name(int place, WorkFile file) {
        var dot = file.name().lastIndexOf('.');
        return "file-" + place + (dot < 0 ? "" : file.name().substring(dot).toLowerCase(Locale.ROOT));
    }
}
