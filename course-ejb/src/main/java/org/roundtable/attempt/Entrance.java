package org.roundtable.attempt;

import org.roundtable.assessment.EntryRules;

/** Whose an attempt is, and what is asked of them when they go on with it. */
record Entrance(Long member, EntryRules rules) {}
