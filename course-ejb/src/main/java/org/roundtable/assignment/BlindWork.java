package org.roundtable.assignment;

import java.util.List;

/**
 * Work as somebody reads it who must not know whose it is: files have numbers instead of names, and nothing says when it was handed in.
 *
 * @param text Markdown
 */
public record BlindWork(String text, List<BlindFile> files) {

    /**
     * One file of it.
     *
     * @param place counted from 1
     */
    public record BlindFile(int place, String name, long size) {}
}
