/**
 * Tests as they are sat: time, papers, answers, handing in, marks.
 * <ul>
 * <li>{@link org.roundtable.attempt.Deadline} is the rule of time: one instant, worked out at the start and stored with its reasons. The clock of
 *     the server decides, nobody else's.
 * <li>An answer travels alone. It carries a revision that grows in the browser; it is taken if it is newer than what is held, in time, and from
 *     the writer who has the attempt; {@link org.roundtable.attempt.Sitting#save} says truthfully which of these it was not. What was said to be
 *     saved is committed, and is in the paper that is marked.
 * <li>Handing in closes every answer before it reads one, so nothing is taken that is not marked; the job for the absent uses the same verb. It
 *     ends an attempt seconds after its deadline, and settles it when what was sent on time has had its {@link org.roundtable.attempt.Deadline#TOLERANCE}.
 * </ul>
 *
 * <h2>The protocol of the player</h2>
 * All calls are JSON under {@code /api/v1/attempts}, with the header {@code X-Roundtable: 1}.
 * <ul>
 * <li>{@code POST {id}/open {"writer": "…"|null, "take": false}} gives the paper with all that is held, and the writer's token when nobody else
 *     has the attempt, the caller's token is still the one, or {@code take} says to take it over. A player makes its token up, a new one
 *     for each taking over, and remembers it before it calls: where the answer is lost, it is not a stranger to itself.
 * <li>{@code PUT {id}/answers {"writer", "deadline", "answers": [{"slot", "revision", "answer", "flagged"}]}} saves. {@code deadline} is the one the player
 *     knows, in epoch milliseconds: while it is right, a save is one statement.
 * <li>The answer is {@code {"kind", "savedAt", "held": {slot: revision}, "stale": [slot], "deadline", "secondsLeft", "serverTime", "handedIn"}};
 *     kind is {@code SAVED}, {@code STALE} (of some slots something as new or newer is held, and was not overwritten), {@code OTHER_WRITER} or
 *     {@code OVER}. Repeats are harmless. With no answers in it, the call asks how things stand.
 * <li>{@code POST {id}/hand-in} takes the same body, saves what is in it, and hands in unless something in it was stale; again and again, with one
 *     result.
 * </ul>
 */
package org.roundtable.attempt;
