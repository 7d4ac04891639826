package org.roundtable.lecture;

import org.roundtable.shared.MediaType;

/** A file of the course, as authors put it into a text. */
public record FileRow(Long id, String path, String mediaType, long size) {

    public boolean picture() {
        return MediaType.named(path).filter(MediaType::picture).isPresent();
    }
}
