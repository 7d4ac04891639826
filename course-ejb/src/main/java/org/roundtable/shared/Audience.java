package org.roundtable.shared;

/** For whom a text is shown: notes to the teaching team are in it for the team alone. */
public enum Audience { LEARNERS, TEAM }
