package org.roundtable.assessment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A part of a test: questions that stand together on every paper. */
@Entity
public class Section {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Assessment assessment;
    private int position;
    private String title;
    private boolean shuffled;

    protected Section() {}

    Section(Assessment assessment, int position, String title, boolean shuffled) {
        this.assessment = assessment;
        this.position = position;
        describe(title, shuffled);
    }

    /** @param shuffled whether its questions change places from paper to paper, where the test allows it at all */
    void describe(String title, boolean shuffled) {
        if (title == null || title.isBlank() || title.length() > 200) {
            throw new TestUnfit("assessment.titleNeeded");
        }
        this.title = title.strip();
        this.shuffled = shuffled;
    }

    void moveTo(int position) {
        this.position = position;
    }

    public Long id() {
        return id;
    }

    public Assessment assessment() {
        return assessment;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public boolean shuffled() {
        return shuffled;
    }
}
