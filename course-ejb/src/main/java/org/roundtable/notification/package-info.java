/**
 * What people are told: in the application and by mail.
 * <ul>
 * <li>Observers write a notice in the very transaction of what it tells of: neither stands without the other.
 * <li>A job sends the mails, at least once and always under the same message id, and tries again when the server is away.
 * <li>Every word is in {@code mails.properties}; a notice with a secret in it is mailed only, and forgets it once sent.
 * </ul>
 */
package org.roundtable.notification;
