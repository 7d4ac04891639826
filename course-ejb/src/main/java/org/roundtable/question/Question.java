package org.roundtable.question;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.roundtable.course.Course;
import org.roundtable.network.Member;

/** An item of a course's bank. What is written waits as a draft until it is published; what is published is a version and stays. */
@Entity
public class Question {

    private static final int LONGEST = 400_000;
    private static final BigDecimal MOST_MARKS = new BigDecimal(10_000);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Course course;
    @Enumerated(STRING) private QuestionType type;
    @Enumerated(STRING) private QuestionState state = QuestionState.DRAFT;
    private String title;
    private String category;
    private String objective;
    @Enumerated(STRING) private Difficulty difficulty;
    @ElementCollection(fetch = LAZY)
    @CollectionTable(name = "question_tag", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "tag")
    private Set<String> tags = new TreeSet<>();
    private BigDecimal marks = BigDecimal.ONE;
    private String externalId;
    @Column(length = 1_000_000) private String draft;
    private int published;
    @Column(length = 300) private String excerpt;
    @Column(length = 2000) private String words;
    private String fingerprint;
    @ManyToOne(optional = false, fetch = LAZY) private Member changedBy;
    private Instant changedAt;

    protected Question() {}

    Question(Course course, Content content, QuestionFacts facts, String externalId, Member by, Instant now) {
        this.course = course;
        this.externalId = externalId.length() > 200 ? externalId.substring(0, 200) : externalId;
        write(content, facts, BigDecimal.ONE, null, by, now);
    }

    /**
     * What is asked waits as a draft, how it is found changes at once.
     *
     * @param current the version in force, {@code null} before the first; what says the same need not wait
     */
    void write(Content content, QuestionFacts facts, BigDecimal marks, QuestionVersion current, Member by, Instant now) {
        if (state == QuestionState.RETIRED) {
            throw new QuestionRetired();
        }
        var json = content.json();
        if (json.length() > LONGEST) {
            throw new UnfitQuestion("question.tooLong");
        }
        if (marks == null || marks.signum() <= 0 || marks.compareTo(MOST_MARKS) > 0 || marks.stripTrailingZeros().scale() > 2) {
            throw new UnfitQuestion("question.marksOutOfRange");
        }
        this.type = content.type();
        this.marks = marks;
        this.draft = current != null && current.says(json, marks) ? null : json;
        this.fingerprint = Fingerprint.of(json);
        classify(facts);
        describe(content);
        touched(by, now);
    }

    private void classify(QuestionFacts facts) {
        title = facts.title();
        category = facts.category();
        objective = facts.objective();
        difficulty = facts.difficulty();
        tags.retainAll(facts.tags());
        tags.addAll(facts.tags());
    }

    private void describe(Content content) {
        var stem = content.stem().toWords();
        excerpt = Words.cut(stem, 300);
        words = Words.cut((title + " " + stem + " " + String.join(" ", tags) + " " + category).toLowerCase(Locale.ROOT), 2000);
    }

    void tag(String tag, Member by, Instant now) {
        var more = new TreeSet<>(tags);
        more.add(tag);
        tags.addAll(new QuestionFacts(title, category, objective, difficulty, more).tags());
        touched(by, now);
    }

    /**
     * Brings the draft into force.
     *
     * @param current the version in force, {@code null} before the first
     * @return the new version, or the current one where the draft says nothing else
     */
    QuestionVersion publish(QuestionVersion current, Member by, Instant now) {
        if (state == QuestionState.RETIRED) {
            throw new QuestionRetired();
        }
        if (draft == null) {
            return current;
        }
        var gaps = Content.of(draft).gaps();
        if (!gaps.isEmpty()) {
            throw new NotReady(gaps.size());
        }
        var next = new QuestionVersion(this, ++published, draft, marks, by, now);
        state = QuestionState.READY;
        draft = null;
        touched(by, now);
        return next;
    }

    /** Drops what waits; the version in force stays. */
    void discardDraft(QuestionVersion current, Member by, Instant now) {
        draft = null;
        marks = current.marks();
        fingerprint = Fingerprint.of(current.content().json());
        type = current.content().type();
        describe(current.content());
        touched(by, now);
    }

    void retire(Member by, Instant now) {
        state = QuestionState.RETIRED;
        touched(by, now);
    }

    void bringBack(Member by, Instant now) {
        state = published > 0 ? QuestionState.READY : QuestionState.DRAFT;
        touched(by, now);
    }

    private void touched(Member by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public QuestionType type() {
        return type;
    }

    public QuestionState state() {
        return state;
    }

    /** How it is found again. */
    public QuestionFacts facts() {
        return new QuestionFacts(title, category, objective, difficulty, tags);
    }

    public String objective() {
        return objective;
    }

    /** Its title, or where it has none the beginning of what it asks, in plain words. */
    public String name() {
        return title.isEmpty() ? Words.cut(excerpt, 120) : title;
    }

    /** Number of the version in force; 0 before the first. */
    public int published() {
        return published;
    }

    public Set<String> tags() {
        return Collections.unmodifiableSet(tags);
    }

    String title() {
        return title;
    }

    String category() {
        return category;
    }

    Difficulty difficulty() {
        return difficulty;
    }

    int revision() {
        return version;
    }

    String draft() {
        return draft;
    }

    BigDecimal marks() {
        return marks;
    }

    String externalId() {
        return externalId;
    }

    String excerpt() {
        return excerpt;
    }

    Member changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
