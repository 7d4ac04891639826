/**
 * Tests as they are set: rules, sections, questions, and the versions that were published.
 * <ul>
 * <li>{@link org.roundtable.assessment.Kind} gives a preset that sets everything; the author changes what differs.
 * <li>Publishing freezes a {@link org.roundtable.assessment.TestVersion}, with the questions a draw may choose from; it never changes.
 * <li>No question is asked twice on one paper: what is fixed or drawn already is not drawn again.
 * <li>{@link org.roundtable.assessment.ReviewRules} says what learners see of their attempts, field by field and moment by moment. A baseline
 *     has nothing to show before the last exam of its course is over: that is its release.
 * <li>{@link org.roundtable.assessment.EntryRules} says what is asked at the door. The access code and the config key of Safe Exam Browser leave
 *     this package only to be compared; learners get them {@linkplain org.roundtable.assessment.EntryRules#told masked}.
 * </ul>
 */
package org.roundtable.assessment;
