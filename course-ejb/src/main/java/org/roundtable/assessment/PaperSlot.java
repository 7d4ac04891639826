package org.roundtable.assessment;

import java.math.BigDecimal;

/** One place on a paper, counted from 1, and the question that came to stand in it. */
public record PaperSlot(int slot, String section, Long questionVersion, BigDecimal marks) {}
