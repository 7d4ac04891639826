package org.roundtable.attempt;

import org.roundtable.shared.RuleBroken;

/** A comment is longer than can be kept. */
public class CommentTooLong extends RuleBroken {

    CommentTooLong() {
        super("attempt.commentTooLong");
    }
}
