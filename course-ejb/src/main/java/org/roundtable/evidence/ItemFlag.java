package org.roundtable.evidence;

/** Why somebody should look at an item. */
public enum ItemFlag {
    /** Those who did well elsewhere did worse here: usually the key is wrong. */
    NEGATIVE,
    /** It hardly tells who knows from who does not. */
    WEAK,
    /** A wrong option attracts those who did well elsewhere. */
    ATTRACTIVE,
    /** A wrong option nobody chose. */
    UNUSED,
    HARD,
    EASY,
    /** Fewer than thirty answered: no index is shown. */
    FEW
}
