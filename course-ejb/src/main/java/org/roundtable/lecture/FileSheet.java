package org.roundtable.lecture;

import java.util.Optional;
import org.roundtable.shared.MediaType;

/** A file of a course on its way to somebody who may have it. */
public record FileSheet(Long id, Long course, String path, String mediaType, String sha256, long size) {

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** @return its kind, nothing where it is of none known here */
    public Optional<MediaType> kind() {
        return MediaType.named(path).filter(kind -> kind.type().equals(mediaType));
    }
}
