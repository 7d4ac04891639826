/**
 * What learners are allowed beyond others: more time in every test, and exceptions to one test.
 * <ul>
 * <li>{@link org.roundtable.allowance.Accommodation} belongs to the person and holds in every timed test and for its closing time.
 * <li>{@link org.roundtable.allowance.TestOverride} belongs to one test of one offering, and to one learner or one table. A learner's own comes
 *     before those of the tables; of several tables the most lenient counts in each respect ({@link org.roundtable.allowance.Terms}).
 * <li>{@link org.roundtable.allowance.WindowMove} moves one test of one offering for everybody, begun or not.
 * </ul>
 * What becomes of all this is one instant: the deadline, which {@code attempt} works out at the start and keeps with its reasons.
 */
package org.roundtable.allowance;
