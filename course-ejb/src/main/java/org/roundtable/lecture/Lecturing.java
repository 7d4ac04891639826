package org.roundtable.lecture;

import static org.roundtable.access.Permission.AUTHOR_COURSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.access.Guard;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Courses;
import org.roundtable.network.Members;
import org.roundtable.shared.Clean;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Page;

/** How authors write a lecture: on a manuscript that learners do not see, published when it is ready. */
@Stateless
public class Lecturing {

    static final int PAGE = 20;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Members members;
    @Inject Lectures lectures;
    @Inject AuditTrail audit;

    public ManuscriptSheet open(Long activity) {
        var lecture = authored(activity);
        var course = lecture.course();
        var edition = lectures.published(activity);
        var manuscript = lectures.manuscript(activity);
        var text = manuscript.map(Manuscript::markdown).orElse("");
        return new ManuscriptSheet(activity, lecture.title(), course.id(), course.title(), manuscript.map(m -> m.lecture().path()).orElse(""), text,
            manuscript.map(Manuscript::revision).orElse(0L), manuscript.map(Manuscript::savedAt).orElse(null),
            manuscript.map(Manuscript::writer).map(writer -> writer.displayName()).orElse(""),
            edition.map(Edition::number).orElse(0), edition.map(Edition::publishedAt).orElse(null), !edition.map(Edition::markdown).orElse("").equals(text));
    }

    /**
     * Keeps what is typed. A save from a tab that has not seen the newest text is not kept, and says so.
     *
     * @param revision what the tab last heard of
     */
    public SaveReceipt save(Long activity, long revision, String markdown) {
        var manuscript = lectures.held(authored(activity));
        return SaveReceipt.of(manuscript.save(Clean.text(markdown), revision, members.reference(guard.caller()), clock.instant()), manuscript);
    }

    /**
     * Lets learners read what is written. Doing so twice is the same as once.
     *
     * @param revision the one the author has before their eyes
     * @return number of the edition learners read now
     * @throws ManuscriptMovedOn when somebody wrote on it since
     */
    public int publish(Long activity, long revision) {
        var lecture = authored(activity);
        var manuscript = lectures.held(lecture);
        if (manuscript.revision() != revision) {
            throw new ManuscriptMovedOn();
        }
        var published = lectures.published(activity);
        if (published.filter(edition -> edition.markdown().equals(manuscript.markdown())).isEmpty()) {
            var edition = manuscript.lecture().publish(manuscript.markdown(), members.reference(guard.caller()), clock.instant());
            lectures.add(edition);
            audit.add(guard.caller(), "lecture.published", "activity", activity, lecture.course().place(), "edition " + edition.number());
        }
        return manuscript.lecture().edition();
    }

    /** @return its editions, latest first */
    public Page<EditionRow> editions(Long activity, int page) {
        authored(activity);
        return lectures.editions(activity, page, PAGE);
    }

    /** @return what learners read as edition {@code number} */
    public String edition(Long activity, int number) {
        authored(activity);
        return lectures.edition(activity, number).orElseThrow(NotThere::new).markdown();
    }

    /** Puts an earlier edition back on the desk; learners read it once it is published again. */
    public SaveReceipt restore(Long activity, int number, long revision) {
        var manuscript = lectures.held(authored(activity));
        var earlier = lectures.edition(activity, number).orElseThrow(NotThere::new);
        var kept = manuscript.save(earlier.markdown(), revision, members.reference(guard.caller()), clock.instant());
        if (!kept) {
            throw new ManuscriptMovedOn();
        }
        return SaveReceipt.of(true, manuscript);
    }

    private Activity authored(Long id) {
        var activity = courses.activity(id).filter(found -> found.kind() == ActivityKind.LECTURE).orElseThrow(NotThere::new);
        guard.require(AUTHOR_COURSE, activity.course().place());
        return activity;
    }
}
