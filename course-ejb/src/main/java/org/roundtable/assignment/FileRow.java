package org.roundtable.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** One file in a list. */
public record FileRow(Long id, String name, long size, String sha256, Instant uploadedAt) {

    static List<FileRow> of(Collection<WorkFile> files) {
        return files.stream().sorted(Comparator.comparing(WorkFile::id))
            .map(file -> new FileRow(file.id(), file.name(), file.size(), file.sha256(), file.uploadedAt()))
            .toList();
    }
}
