package org.roundtable.demo;

/**
 * A member of the demo.
 *
 * @param ability how likely a right answer is before the course, 0 to 1
 */
public record Actor(Long id, String handle, String name, double ability) {}
