/**
 * Peers review what they handed in: each reads some works of others, and says what is good and what is missing.
 * <ul>
 * <li>Only who handed in takes part, as author and as reviewer ({@link org.roundtable.review.Pool}); it is worked out whenever it is asked, so who
 *     leaves is gone from it at once, and who comes back is back. Reviews that were done stay.
 * <li>{@link org.roundtable.review.AllocationPolicy} is the rule of who gets what and of how many anybody can owe (trap 12: a quota when others leave):
 *     reviews done are counted, never those taken; never more than there are works; and whoever owes one gets one.
 * <li>Everything that changes a round waits for its row, so that however many ask at once, each sees what the one before got.
 * <li>Neither side learns who the other is; the team learns who owes reviews, and not of whom.
 * <li>No grade is made of reviews here: that is a feature of its own, above this one.
 * </ul>
 */
package org.roundtable.review;
