package org.roundtable.lecture;

import java.time.Instant;

/**
 * What became of a save.
 *
 * @param kept whether what was sent is what is stored now
 * @param revision of what is stored; the next save names it
 * @param savedAt when what is stored was written, {@code null} where nothing ever was
 * @param by who wrote it
 */
public record SaveReceipt(boolean kept, long revision, Instant savedAt, String by) {

    static SaveReceipt of(boolean kept, Manuscript manuscript) {
        return new SaveReceipt(kept, manuscript.revision(), manuscript.savedAt(), manuscript.writer() == null ? "" : manuscript.writer().displayName());
    }
}
