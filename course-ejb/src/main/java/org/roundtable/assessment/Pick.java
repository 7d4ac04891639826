package org.roundtable.assessment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.roundtable.question.QuestionVersion;

/** What a section asks: one question in one version, or so many drawn at random from those that fit. */
@Entity
public class Pick {

    static final int MOST_DRAWN = 200;
    private static final BigDecimal MOST_MARKS = new BigDecimal(1000);

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Section section;
    private int position;
    private BigDecimal marks;
    @ManyToOne(fetch = LAZY) private QuestionVersion questionVersion;
    private int numberDrawn;
    private String tags;
    private String objective;
    private String category;

    protected Pick() {}

    /** This question, always. */
    Pick(Section section, int position, QuestionVersion question, BigDecimal marks) {
        this.section = section;
        this.position = position;
        this.questionVersion = question;
        this.numberDrawn = 1;
        earn(marks);
    }

    /** {@code number} questions of the course's bank that meet the wish. */
    Pick(Section section, int position, int number, Wish wish, BigDecimal marks) {
        if (number < 1 || number > MOST_DRAWN) {
            throw new TestUnfit("assessment.numberOutOfRange", MOST_DRAWN);
        }
        this.section = section;
        this.position = position;
        this.numberDrawn = number;
        this.tags = wish.tags();
        this.objective = wish.objective();
        this.category = wish.category();
        earn(marks);
    }

    /** @return the same in another section */
    Pick in(Section other) {
        return fixed() ? new Pick(other, position, questionVersion, marks) : new Pick(other, position, numberDrawn, wish(), marks);
    }

    /** @param marks for each question */
    void earn(BigDecimal marks) {
        if (marks == null || marks.signum() <= 0 || marks.compareTo(MOST_MARKS) > 0) {
            throw new TestUnfit("assessment.marksOutOfRange");
        }
        this.marks = marks;
    }

    /** "Update to the latest" is asked for, never done behind an author's back. */
    void pin(QuestionVersion version) {
        if (fixed() && version.question().id().equals(questionVersion.question().id())) {
            questionVersion = version;
        }
    }

    void moveTo(Section section, int position) {
        this.section = section;
        this.position = position;
    }

    public Long id() {
        return id;
    }

    public Section section() {
        return section;
    }

    public int position() {
        return position;
    }

    public BigDecimal marks() {
        return marks;
    }

    public boolean fixed() {
        return questionVersion != null;
    }

    public QuestionVersion questionVersion() {
        return questionVersion;
    }

    public int numberDrawn() {
        return numberDrawn;
    }

    /** @return what a draw chooses from; {@code null} for a fixed question */
    public Wish wish() {
        return fixed() ? null : new Wish(tags, objective, category);
    }

    /** Whether the bank has a newer version of a fixed question in force. */
    boolean outdated() {
        return fixed() && questionVersion.number() < questionVersion.question().published();
    }
}
