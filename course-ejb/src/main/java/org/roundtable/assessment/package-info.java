/**
 * Tests as they are set: rules, sections, questions, and the versions that were published.
 * <ul>
 * <li>{@link org.roundtable.assessment.Kind} gives a preset that sets everything; the author changes what differs.
 * <li>Publishing freezes a {@link org.roundtable.assessment.TestVersion}, with the questions a draw may choose from; it never changes.
 * <li>No question is asked twice on one paper: what is fixed or drawn already is not drawn again.
 * </ul>
 */
package org.roundtable.assessment;
