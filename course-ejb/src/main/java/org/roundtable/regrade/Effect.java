package org.roundtable.regrade;

/** What happens to something that hangs on a mark. */
public enum Effect {
    NONE, GAINED, LOST
}
