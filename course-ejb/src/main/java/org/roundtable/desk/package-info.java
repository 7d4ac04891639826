/**
 * The exam desk: how a team watches and steers a test while it is sat, and what learners hear of it at once.
 * <ul>
 * <li>Nothing here is remembered on a node. An open desk is read from the database every two seconds, once for all who look at it on that
 *     node ({@link org.roundtable.desk.WatchingDesk}); running attempts every two seconds, in one statement for all of them
 *     ({@link org.roundtable.desk.Following}).
 * <li>Every action has a reason and an audit row, and changes attempts through {@code attempt.Interventions} only.
 * <li>An {@link org.roundtable.desk.Incident} proposes minutes; somebody else of the team approves them; then they are given.
 * </ul>
 * <p>{@code GET /api/v1/desk/{offering}/{activity}} tells how a test stands, {@code …/live} tells it again whenever it changes (Server-Sent Events).
 * {@code GET /api/v1/attempts/{id}/live} tells a player {@code {"deadline", "paused", "handedIn", "message": {"id", "text", "at"}, "serverTime"}}
 * at once and whenever one of them changes, {@code …/pulse} tells it once: a player that hears no stream asks every five seconds.
 */
package org.roundtable.desk;
