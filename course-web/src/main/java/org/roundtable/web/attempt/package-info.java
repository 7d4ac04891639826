/** Pages round a test that is sat, and what the player talks to; its browser side is {@code resources/rt/player.js}. */
package org.roundtable.web.attempt;
