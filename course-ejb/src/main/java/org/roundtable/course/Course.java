package org.roundtable.course;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.roundtable.access.Place;
import org.roundtable.network.Member;
import org.roundtable.shared.Clean;

/** What is taught: authored by a team, reviewed once, offered many times. */
@Entity
public class Course {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String title;
    private String summary;
    @Column(length = 1_000_000) private String description;
    private String language;
    @Enumerated(STRING) private Level level;
    private String licence;
    @Column(length = 1000) private String attribution;
    @Column(length = 500) private String source;
    @Enumerated(STRING) private CourseState state;
    @ManyToOne(fetch = LAZY) private Course derivedFrom;
    @ManyToOne(optional = false, fetch = LAZY) private Member author;
    @ManyToOne(fetch = LAZY) private Member endorser;
    @Column(length = 1000) private String sentBackBecause;
    @ElementCollection(fetch = LAZY)
    @CollectionTable(name = "course_interest", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "interest")
    private Set<String> interests = new TreeSet<>();
    private Instant createdAt;
    private Instant publishedAt;

    protected Course() {}

    Course(Member author, CourseFacts facts, Instant now) {
        this.author = author;
        this.state = CourseState.DRAFT;
        this.createdAt = now;
        describe(facts);
    }

    void describe(CourseFacts facts) {
        title = facts.title();
        summary = facts.summary();
        description = facts.description();
        language = facts.language();
        level = facts.level();
        licence = facts.licence();
        attribution = facts.attribution();
        source = facts.source();
        interests.retainAll(facts.interests());
        interests.addAll(facts.interests());
    }

    /** It carries on what {@code original} began, under the same licence. */
    void deriveFrom(Course original) {
        derivedFrom = original;
    }

    void askForReview() {
        require(CourseState.DRAFT);
        if (summary.isEmpty()) {
            throw new Unfit("course.summaryNeeded");
        }
        state = CourseState.IN_REVIEW;
        sentBackBecause = null;
    }

    /** @param why what is missing, in words its team can act on */
    void sendBack(String why) {
        require(CourseState.IN_REVIEW);
        var reason = Clean.text(why).strip();
        if (reason.isEmpty() || reason.length() > 1000) {
            throw new Unfit("course.reasonNeeded");
        }
        state = CourseState.DRAFT;
        sentBackBecause = reason;
    }

    /** @param endorser who vouches for it, {@code null} in a network that asks for no endorsement */
    void publish(Member endorser, Instant now) {
        if (state != CourseState.IN_REVIEW && (endorser != null || state != CourseState.DRAFT)) {
            throw new WrongState(state);
        }
        state = CourseState.PUBLISHED;
        this.endorser = endorser;
        publishedAt = now;
    }

    /** A draft is put away, a published course is offered no more. */
    void archive() {
        if (state != CourseState.DRAFT) {
            require(CourseState.PUBLISHED);
        }
        state = CourseState.ARCHIVED;
    }

    private void require(CourseState expected) {
        if (state != expected) {
            throw new WrongState(state);
        }
    }

    /** @throws ChangedMeanwhile when somebody saved after {@code seen} was read */
    void expect(int seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    public Place place() {
        return Place.course(id);
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public CourseState state() {
        return state;
    }

    public boolean published() {
        return state == CourseState.PUBLISHED;
    }

    public Member author() {
        return author;
    }

    public Member endorser() {
        return endorser;
    }

    /** @return why it came back from review, {@code null} unless it did */
    public String sentBackBecause() {
        return sentBackBecause;
    }

    /** @return the course it carries on, if any */
    public Optional<Course> derivedFrom() {
        return Optional.ofNullable(derivedFrom);
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** @return what is said about it except its interests, which are a table of their own */
    CourseFacts named() {
        return new CourseFacts(title, summary, description, language, level, licence, attribution, source, Set.of());
    }

    /** @return what is said about it, as authored */
    public CourseFacts facts() {
        return new CourseFacts(title, summary, description, language, level, licence, attribution, source, Collections.unmodifiableSet(interests));
    }
}
