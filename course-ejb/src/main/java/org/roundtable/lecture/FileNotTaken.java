package org.roundtable.lecture;

import org.roundtable.shared.RuleBroken;

/** A file is of no kind that is taken here, or not of the kind its name says. */
public class FileNotTaken extends RuleBroken {

    public FileNotTaken(String name) {
        super("lecture.fileNotTaken", name);
    }
}
