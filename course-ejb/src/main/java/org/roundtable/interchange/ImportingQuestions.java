package org.roundtable.interchange;

import static org.roundtable.access.Permission.AUTHOR_COURSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Courses;
import org.roundtable.network.Members;
import org.roundtable.question.Intake;
import org.roundtable.question.NewQuestion;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.Questions;
import org.roundtable.shared.NotThere;

/** What an author does with a file of questions: hand it in, look through what was found, and take it or not. */
@Stateless
public class ImportingQuestions {

    private static final Duration KEPT = Duration.ofDays(1);
    /** The rest of 200 characters and 20 tags is left to what stands in a file. */
    private static final int CATEGORY = 200 - Found.CATEGORY - 1;
    private static final int TAGS = 20 - Found.TAGS;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Members members;
    @Inject Questions questions;
    @Inject QuestionUploads uploads;
    @Inject Intake intake;
    @Inject AuditTrail audit;

    /** @return title of the course whose bank a file is for, to those who may bring one in */
    public String begin(Long course) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        return courses.by(course).orElseThrow(NotThere::new).title();
    }

    /**
     * Reads a file and lays it aside; the bank stays as it is.
     *
     * @param facts what holds for all its questions: the category above theirs, more tags
     * @return id of the report
     */
    public Long upload(Long course, String name, byte[] file, QuestionFacts facts) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        if (facts.category().length() > CATEGORY) {
            throw new UnfitImport("interchange.categoryTooLong", CATEGORY);
        }
        if (facts.tags().size() > TAGS) {
            throw new UnfitImport("interchange.tagsTooMany", TAGS);
        }
        if (QuestionFormat.read(file).found().isEmpty()) {
            throw new NothingFound();
        }
        var now = clock.instant();
        uploads.forgetBefore(now.minus(KEPT));
        var upload = new QuestionUpload(courses.by(course).orElseThrow(NotThere::new), members.reference(guard.caller()), name, file, facts.category(),
            String.join(",", facts.tags()), now);
        uploads.add(upload);
        return upload.id();
    }

    /** The report. @param only things of that fate; {@code null} for all */
    public ImportSheet look(Long id, Fate only, int page) {
        var upload = mine(uploads.by(id).orElseThrow(NotThere::new));
        var course = upload.course();
        if (upload.confirmed()) {
            return new ImportSheet(id, course.id(), course.title(), upload.name(), true, upload.taken(), Map.of(), List.of(), null, List.of(), 0, 1);
        }
        var reading = reading(upload);
        var fates = reading.found().stream().collect(Collectors.groupingBy(Found::fate, Collectors.counting()));
        var shown = reading.found().stream().filter(f -> only == null || f.fate() == only).toList();
        int pages = Math.max(1, (shown.size() + ImportSheet.SIZE - 1) / ImportSheet.SIZE);
        int at = Math.max(0, Math.min(page, pages - 1));
        var rows = shown.stream().skip((long) at * ImportSheet.SIZE).limit(ImportSheet.SIZE).map(FoundRow::of).toList();
        return new ImportSheet(id, course.id(), course.title(), upload.name(), false, 0, fates, reading.remarks(), only, rows, at, pages);
    }

    /** Takes what was found into the bank. Doing so twice takes it once. @return how many questions were taken */
    public int confirm(Long id) {
        var upload = mine(uploads.held(id).orElseThrow(NotThere::new));
        if (upload.confirmed()) {
            return upload.taken();
        }
        var now = clock.instant();
        var course = upload.course();
        var incoming = reading(upload).found().stream().filter(Found::taken).map(f -> asNew(f, upload)).toList();
        upload.confirm(incoming.size(), now);
        audit.add(guard.caller(), "question.imported", "course", course.id(), course.place(), incoming.size() + " questions from " + upload.name());
        intake.take(course.id(), guard.caller(), incoming, now);
        return incoming.size();
    }

    /** Forgets the file. */
    public void discard(Long id) {
        uploads.by(id).ifPresent(upload -> uploads.remove(mine(upload)));
    }

    private QuestionUpload mine(QuestionUpload upload) {
        guard.require(AUTHOR_COURSE, upload.course().place());
        return upload;
    }

    private Reading reading(QuestionUpload upload) {
        var reading = QuestionFormat.read(upload.file());
        return reading.without(questions.known(upload.course().id(), reading.contents()));
    }

    private static NewQuestion asNew(Found found, QuestionUpload upload) {
        var tags = new LinkedHashSet<>(QuestionFacts.tags(upload.tags()));
        tags.addAll(found.tags());
        var category = upload.category().isEmpty() || found.category().isEmpty() ? upload.category() + found.category() : upload.category() + "/" + found.category();
        return new NewQuestion(found.content(), new QuestionFacts(found.title(), category, "", null, tags), found.externalId());
    }
}
