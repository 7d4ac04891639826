/**
 * The question bank of a course: what is asked, how it is answered, what an answer earns.
 * <ul>
 * <li>A {@link org.roundtable.question.Content} holds the key; a learner's page gets {@link org.roundtable.question.Asked}, which holds none of it.
 * <li>{@link org.roundtable.question.Scoring} is the only place where an {@link org.roundtable.question.Answer} is judged; nothing earns less than
 *     nothing, and essays wait for a person.
 * <li>The ids of options, prompts and targets come from their texts, so they tell neither order nor key and stay the same between versions.
 * </ul>
 */
package org.roundtable.question;
