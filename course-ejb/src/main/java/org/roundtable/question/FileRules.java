package org.roundtable.question;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.Receiving;

/**
 * Which files are asked for.
 *
 * @param most how many at most
 * @param megabytes how large each may be
 * @param types of which kinds; empty while the author has not said
 */
public record FileRules(int most, int megabytes, Set<MediaType> types) {

    /** What a new question begins with: one document or photograph. */
    static final FileRules USUAL = new FileRules(1, 10, EnumSet.of(MediaType.PDF, MediaType.DOCX, MediaType.ODT, MediaType.PNG, MediaType.JPEG));

    public FileRules {
        if (most < 1 || most > Receiving.MOST_FILES || megabytes < 1 || megabytes > Receiving.LARGEST_MEGABYTES) {
            throw new UnfitQuestion("question.filesOutOfRange", Receiving.MOST_FILES, Receiving.LARGEST_MEGABYTES);
        }
        types = types == null || types.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(types));
    }

    /** The endings their names may have, as people read them. */
    public String endings() {
        return types.stream().flatMap(type -> type.extensions().stream()).collect(Collectors.joining(", "));
    }

    /** What a browser offers to choose: by kind, so that a telephone offers its camera, and by ending. */
    public String accept() {
        return types.stream().map(type -> type.type() + "," + type.extensions().stream().map(ending -> "." + ending).collect(Collectors.joining(","))).collect(Collectors.joining(","));
    }
}
