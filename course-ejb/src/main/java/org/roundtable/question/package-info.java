/**
 * The question bank of a course: what is asked, how it is answered, what an answer earns.
 * <ul>
 * <li>A {@link org.roundtable.question.Content} holds the key; a learner's page gets {@link org.roundtable.question.Asked}, which holds none of it.
 * <li>What an author writes waits as a draft; published, it is a {@link org.roundtable.question.QuestionVersion} that never changes. Tests pin
 *     the ids of versions, found by {@link org.roundtable.question.Questions#drawable} and {@link org.roundtable.question.Questions#inForce}, and read
 *     them by {@link org.roundtable.question.Questions#versions}, one statement for a whole paper.
 * <li>{@link org.roundtable.question.Scoring} is the only place where an {@link org.roundtable.question.Answer} is judged, and says what
 *     all or nothing, proportional and with penalty mean; nothing earns less than nothing but by {@link org.roundtable.question.CertaintyMarks}, and essays and files wait
 *     for a person, who may pick the levels of a rubric. {@link org.roundtable.question.Explained} lays an answer beside the key in words.
 * <li>The ids of options, prompts and targets come from their texts, so they tell neither order nor key and stay the same between versions.
 * <li>A text with gaps is written by its author as in Moodle ({@link org.roundtable.question.ClozeSyntax}) and kept in parts; what makes no sense is refused
 *     with the number of its gap, and a learner gets places to fill without what would be right in them.
 * <li>Texts are kept as written and made safe when shown, by {@link org.roundtable.question.RichText#toHtml}.
 * </ul>
 */
package org.roundtable.question;
