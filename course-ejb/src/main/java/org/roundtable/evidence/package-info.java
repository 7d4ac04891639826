/**
 * What an offering brought its learners, reported honestly: baseline against exam on the objectives both ask for, of those
 * who sat both, with intervals, with who is missing, and not at all where fewer than five would be behind a number.
 * Statistics are worked in floating point here and only here; marks never are.
 */
package org.roundtable.evidence;
