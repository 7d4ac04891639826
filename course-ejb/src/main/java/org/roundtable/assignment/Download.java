package org.roundtable.assignment;

/** A file on its way to somebody who may have it. */
public record Download(String name, String mediaType, String sha256, byte[] content) {

    static Download of(WorkFile file) {
        return new Download(file.name(), file.type().type(), file.sha256(), file.content().bytes());
    }
}
