package org.roundtable.regrade;

/** One attempt that is to be marked anew, and what for. */
record Piece(Long regrade, Long attempt) {}
