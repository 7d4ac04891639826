package org.roundtable.attempt;

import java.util.Optional;

/**
 * A result as its learner sees it, and what packages above need to say more about it, read at once.
 *
 * @param out empty unless they see its questions and what each earned
 */
public record SeenResult(ResultSheet sheet, Optional<MarksOut> out) {}
