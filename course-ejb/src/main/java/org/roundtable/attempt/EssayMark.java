package org.roundtable.attempt;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.course.Activity;
import org.roundtable.course.Offering;
import org.roundtable.network.Member;
import org.roundtable.question.MarkedByHand;
import org.roundtable.question.QuestionVersion;
import org.roundtable.rubric.Picks;
import org.roundtable.rubric.Rubric;

/** An answer that a person has to read: it waits in a queue, is held by one marker at a time, and is marked. */
@Entity
public class EssayMark {

    /** How long it stays with a marker who does nothing more to it. */
    static final Duration HOLD = Duration.ofMinutes(20);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Response response;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(optional = false, fetch = LAZY) private Activity activity;
    @ManyToOne(optional = false, fetch = LAZY) private QuestionVersion questionVersion;
    private boolean testRun;
    private Instant handedIn;
    @ManyToOne(fetch = LAZY) private Member holder;
    private Instant heldUntil;
    private BigDecimal draftPoints;
    @Column(length = 4000) private String draftComment;
    private String draftLevels;
    private BigDecimal points;
    @Column(length = 4000) private String comment;
    private String levels;
    @ManyToOne(fetch = LAZY) private Member marker;
    private Instant markedAt;

    protected EssayMark() {}

    EssayMark(Attempt attempt, Response response) {
        this.response = response;
        this.offering = attempt.enrolment().offering();
        this.activity = attempt.assessment().activity();
        this.questionVersion = response.questionVersion();
        this.testRun = attempt.testRun();
        this.handedIn = attempt.handedIn();
    }

    /** Whether {@code member} may have it: nobody else has, or they let go of it. */
    boolean freeFor(Long member, Instant now) {
        return holder == null || holder.id().equals(member) || !now.isBefore(heldUntil);
    }

    void hold(Member member, Instant now) {
        if (!freeFor(member.id(), now)) {
            throw new HeldByAnother();
        }
        holder = member;
        heldUntil = now.plus(HOLD);
    }

    void letGo(Member member) {
        if (holder != null && holder.id().equals(member.id())) {
            holder = null;
            heldUntil = null;
        }
    }

    /** Keeps what a marker has so far; seen by nobody else than the next one who holds it. What was on its way when it was marked comes too late. */
    void draft(Member member, BigDecimal points, String comment, Instant now) {
        if (markedAt == null) {
            keep(member, points, comment, now);
        }
    }

    void mark(Member member, BigDecimal points, String comment, Judging judging, Instant now) {
        if (marker != null && !marker.id().equals(member.id())) {
            // a tab that stayed open would mark over what somebody else has given since
            throw new HeldByAnother();
        }
        if (points == null) {
            throw new PointsOutOfRange(response.marks());
        }
        keep(member, points, comment, now);
        this.points = draftPoints;
        this.comment = draftComment;
        this.levels = draftLevels;
        this.marker = member;
        this.markedAt = now;
        response.marked(this.points, judging);
        letGo(member);
    }

    /** Somebody else read it once more, and gives other points; what the marker wrote and picked stays. */
    void reconsider(Member member, BigDecimal points, Judging judging, Instant now) {
        if (points == null) {
            throw new PointsOutOfRange(response.marks());
        }
        this.points = fitting(points);
        this.draftPoints = this.points;
        this.marker = member;
        this.markedAt = now;
        response.marked(this.points, judging);
    }

    /** Waits once more; what was said of it stays as a draft. */
    void again() {
        points = null;
        comment = null;
        marker = null;
        markedAt = null;
    }

    /** Picks a level of a criterion, or none; the points are then what all picked come to, until they are changed by hand. */
    void pick(Member member, int criterion, Integer level, Instant now) {
        hold(member, now);
        var rubric = rubric();
        if (markedAt == null && criterion >= 0 && criterion < rubric.criteria().size()) {
            var picks = picks().with(criterion, level);
            draftLevels = picks.stored();
            draftPoints = rubric.worth(picks, response.marks());
        }
    }

    Rubric rubric() {
        return MarkedByHand.levelsOf(questionVersion.content());
    }

    /** @return the levels picked so far */
    Picks picks() {
        return Picks.of(draftLevels);
    }

    private void keep(Member member, BigDecimal points, String comment, Instant now) {
        hold(member, now);
        draftPoints = fitting(points);
        draftComment = fitting(comment);
    }

    private BigDecimal fitting(BigDecimal points) {
        if (points != null && (points.signum() < 0 || points.compareTo(response.marks()) > 0)) {
            throw new PointsOutOfRange(response.marks());
        }
        return points;
    }

    private static String fitting(String comment) {
        if (comment != null && comment.length() > 4000) {
            throw new CommentTooLong();
        }
        return comment == null || comment.isBlank() ? null : comment.strip();
    }

    /** Whether nothing of it counts. */
    boolean testRun() {
        return testRun;
    }

    Long id() {
        return id;
    }

    Response response() {
        return response;
    }

    Offering offering() {
        return offering;
    }

    Activity activity() {
        return activity;
    }

    QuestionVersion questionVersion() {
        return questionVersion;
    }

    Instant handedIn() {
        return handedIn;
    }

    BigDecimal draftPoints() {
        return draftPoints;
    }

    String draftComment() {
        return draftComment;
    }

    /** @return the levels picked when it was marked */
    Picks levels() {
        return Picks.of(levels);
    }

    String comment() {
        return comment;
    }

    /** @return {@code null} while nobody has marked it; never for a learner */
    Member marker() {
        return marker;
    }

    Instant markedAt() {
        return markedAt;
    }
}
