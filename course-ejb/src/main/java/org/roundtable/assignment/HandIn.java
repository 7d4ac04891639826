package org.roundtable.assignment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** What was handed in at one moment: text and files as they were. It never changes. */
@Entity
public class HandIn {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Submission submission;
    private int number;
    @Column(length = 1_000_000) private String text;
    private Instant at;
    private boolean late;
    @ManyToMany(fetch = LAZY)
    @JoinTable(name = "hand_in_file", joinColumns = @JoinColumn(name = "hand_in_id"), inverseJoinColumns = @JoinColumn(name = "work_file_id"))
    private Set<WorkFile> files = new HashSet<>();

    protected HandIn() {}

    HandIn(Submission submission, int number, String text, Set<WorkFile> files, boolean late, Instant now) {
        this.submission = submission;
        this.number = number;
        this.text = text;
        this.files.addAll(files);
        this.late = late;
        this.at = now;
    }

    /** @return whether handing in {@code text} with {@code files} would only repeat this */
    boolean same(String text, Set<WorkFile> files) {
        return this.text.equals(text) && this.files.equals(files);
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    public boolean late() {
        return late;
    }

    Set<WorkFile> files() {
        return Collections.unmodifiableSet(files);
    }
}
