package org.roundtable.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What is in an {@link AnswerFile}, apart from it so that lists of files read none of it. */
@Entity
public class AnswerContent {

    @Id @GeneratedValue private Long id;
    private byte[] bytes;

    protected AnswerContent() {}

    AnswerContent(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
