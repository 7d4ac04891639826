/**
 * Tests as they are sat: time, papers, answers, handing in, marks.
 * <ul>
 * <li>{@link org.roundtable.attempt.Deadline} is the rule of time: one instant, worked out at the start and stored with its reasons: the limit, what
 *     {@code allowance} gives on top or instead, the closing time and what it cuts. The clock of the server decides, nobody else's.
 * <li>{@link org.roundtable.attempt.Interventions} is what a team does about it afterwards: more time, a clock that stands still and goes on, letting
 *     go on what is locked, handing in for somebody, opening again. Each is written down with its reason, and done once by two who press at
 *     once. What is given to all moves the closing time too, for who has not begun.
 * <li>Where answers come from another browser than a test is sat in, the attempt is locked. Its learner neither answers nor hands in, so the clock
 *     stands still as in a pause, and the job for the absent leaves it alone, also when the test is closed: only the team ends that. Who lets it
 *     go on decides whether the deadline moves by that span; where it does not, the span counts as used, and what has no time left then ends at
 *     its deadline. A pause meanwhile is a pause, and counts once. What the team hands in is locked no more, and goes on, reopened, with
 *     what was left when it was locked. When the time is up there is nothing left to lock: what was on the wire is taken.
 * <li>{@link org.roundtable.attempt.Papers} are drawn by a job, so that beginning only reads: from twelve hours before a test opens, and, while it is
 *     open, for who came to it, handed in and may sit it again, or finds it published anew, if that was in the last twelve hours. What the job
 *     did not draw is drawn at the start. One of a version that is not the published one any more is drawn anew unless it was begun.
 * <li>Of one learner at one test, only the attempt with the highest number can be a paper that lies ready. Where it is not the first, nobody
 *     knows of it until it is begun: whoever asks for the latest attempt asks for the latest that was begun, or the first.
 * <li>The log is the truth. Each attempt has one ({@link org.roundtable.attempt.AttemptEvent}); saving an answer adds an event to it, in one
 *     statement that is the rule of saving, and changes nothing else. An answer carries a revision that grows in the browser; it is taken if it
 *     is newer than what is held, in time, for a place that is open, and from the writer who has the attempt; {@link org.roundtable.attempt.Saving}
 *     says truthfully which of these it was not. What was said to be saved is committed, and is in the paper that is marked.
 * <li>Whoever writes to an attempt comes after everybody before, because two events never have one place. Handing in adds an event too, before
 *     an answer is read, so nothing is taken that is not marked; the job for the absent uses the same verb. It ends an attempt seconds after its
 *     deadline, and settles it when what was sent on time has had its {@link org.roundtable.attempt.Deadline#TOLERANCE}; where a
 *     test has other rules of expiry, it waits for them, and what was not handed in is abandoned: not marked, and said so. Settling copies the
 *     newest answers out of the log to where they are marked, and blanks those that were overwritten: their digests stay.
 * <li>What comes when nothing is taken any more is refused as an answer and added as {@code LATE}; the team may take it in, with a reason.
 * </ul>
 *
 * <h2>The log and its chain</h2>
 * Events of an attempt are numbered from 1 without a gap. What an event says — the answer as JSON, followed by the detail for the team, each where
 * there is one — enters as {@code digest}: the SHA-256 of the salt (32 hexadecimal digits, random for each event) followed by it, in UTF-8. The hash of
 * an event is the SHA-256, in lower-case hexadecimal like all digests here, of the UTF-8 bytes of these ten lines, joined by a line feed (U+000A), none at the end:
 * <pre>
 * hash of the event before; 64 zeros for the first
 * id of the attempt
 * seq
 * at, in milliseconds since 1970-01-01T00:00Z
 * kind
 * slot, or nothing
 * revision, or nothing
 * flagged: 1 or 0
 * late: 1 or 0
 * digest, or nothing
 * </pre>
 * Numbers are decimal, without leading zeros. {@code seq} and {@code hash} of the newest event are the head of the log. It is told with every save, as
 * a receipt: the number and the first 12 digits are enough to keep. The receipt after handing in has every event, salts and answers only where the
 * learner's own answer is kept. Settling stores the head with the attempt; where it comes with the end itself, that event is the last, else {@code SETTLED} is. {@link org.roundtable.attempt.Chain} finds what was changed, moved,
 * doubled or left out in the middle by itself, and what was cut off at the end by the head of the attempt or by a receipt.
 *
 * <h2>The protocol of the player</h2>
 * All calls are JSON under {@code /api/v1/attempts}, with the header {@code X-Roundtable: 1}.
 * <ul>
 * <li>{@code POST {id}/open {"writer": "…"|null, "take": false}} gives the paper with all that is held, and the writer's token when nobody else
 *     has the attempt, the caller's token is still the one, or {@code take} says to take it over. A player makes its token up, a new one
 *     for each taking over, and remembers it before it calls: where the answer is lost, it is not a stranger to itself. It is told the
 *     {@code head} of the log, whether it is {@code over} (nothing is taken any more, handed in or not), and a {@code key} of 32 bytes in hexadecimal: with it (AES-GCM) it seals what it keeps on the device until it is saved.
 * <li>{@code PUT {id}/answers {"writer", "deadline", "head": {"seq", "hash"}, "answers": [{"slot", "revision", "answer", "flagged"}]}} saves.
 *     Where the test asks for certainty, {@code answer} has {@code "certainty": 1..3} beside what was answered.
 *     {@code deadline} and {@code head} are those the player knows, the deadline in epoch milliseconds: while they are right, a save of one answer
 *     is one statement, who calls included ({@link org.roundtable.attempt.SavingAtOnce}). Where they are not, or not told, it is served all the same.
 * <li>The answer is {@code {"kind", "savedAt", "held": {slot: revision}, "stale": [slot], "kept": [slot], "head", "deadline", "secondsLeft", "serverTime", "paused", "handedIn"}};
 *     kind is {@code SAVED}, {@code STALE} (of some slots something as new or newer is held, and was not overwritten), {@code OTHER_WRITER},
 *     {@code LOCKED} (what came from another browser than the test is sat in was saved, and nothing more is taken until the team lets it go on; the
 *     deadline moves along meanwhile) or {@code OVER}; {@code kept} are the slots of which what came was too late, and is kept for the team.
 *     Repeats are harmless. With no answers in it, the call asks how things stand. {@code paused} says since when the team lets the clock stand still; meanwhile the deadline moves along,
 *     which is no news. A save by a player that does not know is looked at once more, so that it is told.
 * <li>{@code POST {id}/next} takes the same body and {@code "from"}, the first place of the page that is open in a one-way test. It saves what is in
 *     it, closes that page for good, and adds to the answer {@code "paper"}: the same as {@code open} gives, with the next page alone. Sent again it
 *     turns no second page. Places of pages that are not open are refused as {@code CLOSED}.
 * <li>{@code POST {id}/hand-in} takes the same body, saves what is in it, and hands in unless something in it was stale; again and again, with one
 *     result.
 * <li>{@code POST {id}/files?slot=…&name=…}, with the writer's token in {@code X-Roundtable-Writer} and the file as the body, stores a file under the
 *     rules of saving and tells how an answer names it: {@code {"id", "name", "size", "sha256"}}. Nothing counts by that: the file does once an answer
 *     {@code {"files": […]}} with it is saved, so that the log holds its fingerprint. Sent again it is the same file. An answer that names what
 *     did not come for that place, or more than is asked for, is refused as a whole.
 * <li>{@code GET {id}/receipt} gives the whole receipt, once it is handed in.
 * <li>A player whose time is up asks how things stand before it hands in: the team may have given more time, or stopped the clock, a moment ago.
 * </ul>
 */
package org.roundtable.attempt;
