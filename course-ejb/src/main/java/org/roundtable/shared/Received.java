package org.roundtable.shared;

/**
 * A file that came in and was looked at: it is of a kind that is taken, and what its name says.
 *
 * @param sha256 of its content
 */
public record Received(FileName name, MediaType type, byte[] content, String sha256) {

    /** @return the same under another name */
    public Received named(FileName other) {
        return new Received(other, type, content, sha256);
    }
}
