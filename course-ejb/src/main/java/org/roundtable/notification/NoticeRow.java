package org.roundtable.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * One notice as its reader sees it.
 *
 * @param link where it leads, within the application; may be {@code null}
 */
public record NoticeRow(Long id, String subject, String body, String link, Instant createdAt, boolean read) implements Serializable {}
