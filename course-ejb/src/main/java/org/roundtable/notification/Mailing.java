package org.roundtable.notification;

/** What became of the mail of a notice. */
public enum Mailing {
    WAITING, SENT,
    /** There is no mail server; it can be looked up in the log and, in a demonstration, in the mailbox. */
    KEPT,
    /** The mail server refused it for a day. */
    GIVEN_UP
}
