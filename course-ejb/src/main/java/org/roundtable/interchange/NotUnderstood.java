package org.roundtable.interchange;

/** A question whose key makes no sense as it stands. Ends the reading of that question, never of the file. */
final class NotUnderstood extends Exception {

    private final transient Remark remark;

    NotUnderstood(String messageKey, Object... arguments) {
        super(messageKey, null, false, false);
        remark = Remark.of(messageKey, arguments);
    }

    Remark remark() {
        return remark;
    }
}
