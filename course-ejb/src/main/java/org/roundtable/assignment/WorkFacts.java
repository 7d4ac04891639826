package org.roundtable.assignment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.Receiving;

/**
 * What is asked for.
 *
 * @param instructions Markdown
 * @param points the most that can be given
 * @param maxFiles how many files may be handed in together
 * @param maxMegabytes how large each may be
 * @param types what kinds of file are taken
 */
public record WorkFacts(String instructions, BigDecimal points, boolean takesText, boolean takesFiles, int maxFiles, int maxMegabytes,
        Set<MediaType> types) {

    static final int LONGEST = 100_000;

    public WorkFacts {
        instructions = instructions == null ? "" : instructions.strip();
        types = types == null || types.isEmpty() ? EnumSet.noneOf(MediaType.class) : EnumSet.copyOf(types);
        if (instructions.isEmpty() || instructions.length() > LONGEST) {
            throw new Unfit("assignment.instructionsNeeded", LONGEST);
        }
        if (points == null || points.signum() <= 0 || points.compareTo(BigDecimal.valueOf(10_000)) > 0 || points.stripTrailingZeros().scale() > 2) {
            throw new Unfit("assignment.pointsOutOfRange");
        }
        points = points.setScale(2);
        if (!takesText && !takesFiles) {
            throw new Unfit("assignment.takesNothing");
        }
        if (takesFiles && (maxFiles < 1 || maxFiles > Receiving.MOST_FILES || maxMegabytes < 1 || maxMegabytes > Receiving.LARGEST_MEGABYTES)) {
            throw new Unfit("assignment.limitsOutOfRange", Receiving.MOST_FILES, Receiving.LARGEST_MEGABYTES);
        }
        if (takesFiles && types.isEmpty()) {
            throw new Unfit("assignment.typesNeeded");
        }
    }

    /** @return what a new assignment begins with, before anybody wrote its instructions */
    public static WorkFacts usual(String instructions) {
        return new WorkFacts(instructions, BigDecimal.valueOf(100), true, true, 5, 10,
            EnumSet.of(MediaType.PDF, MediaType.DOCX, MediaType.ODT, MediaType.TEXT, MediaType.PNG, MediaType.JPEG));
    }
}
