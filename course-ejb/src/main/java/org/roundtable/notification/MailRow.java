package org.roundtable.notification;

import java.time.Instant;

/**
 * One mail as a steward of a demonstration sees it.
 *
 * @param body {@code null} once a secret in it was sent
 * @param link where it leads, within the application; may be {@code null}
 */
public record MailRow(Long id, String to, String subject, String body, String link, Instant createdAt, Mailing mailing, String problem) {}
