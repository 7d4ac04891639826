package org.roundtable.assignment;

import java.math.BigDecimal;

/** How far the marking of one assignment is. */
public record QueueRow(Long activity, String title, BigDecimal points, long handedIn, long marked) {

    public long waiting() {
        return handedIn - marked;
    }
}
