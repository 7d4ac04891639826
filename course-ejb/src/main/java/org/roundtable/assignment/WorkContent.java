package org.roundtable.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** The bytes of one file, in a row of their own so that lists of files do not carry them. */
@Entity
class WorkContent {

    @Id @GeneratedValue private Long id;
    private byte[] bytes;

    protected WorkContent() {}

    WorkContent(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
