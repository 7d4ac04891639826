package org.roundtable.assessment;

/** How one gets through the pages of a paper. */
public enum Navigation {

    FREE,
    /** Page by page: what was left behind stays as it is. */
    ONE_WAY
}
