package org.roundtable.attempt;

import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestWindow;

/**
 * How a test stands in an offering.
 *
 * @param published whether there is anything to sit
 * @param writing how many have begun and not handed in
 * @param handedIn how many handed in at least once
 * @param toMark how many answers wait for a person
 * @param papers how many of the learners have their paper
 * @param steered whether who looks may change something, not only watch
 */
public record DeskRow(Long activity, String title, Kind kind, TestWindow window, boolean published, long writing, long handedIn, long toMark,
        Papers.Drawn papers, boolean steered) {}
