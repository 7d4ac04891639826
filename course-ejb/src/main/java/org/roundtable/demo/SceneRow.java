package org.roundtable.demo;

import java.io.Serializable;

/**
 * What somebody does in one course.
 *
 * @param as a {@code TeamRole} or an {@code EnrolmentState}
 */
public record SceneRow(Enum<?> as, String course) implements Serializable {}
