package org.roundtable.question;

/** Names a part of a question after its text alone: a running letter would tell the authored order, and with it the key of a matching. */
final class OpaqueId {

    private OpaqueId() {}

    static String of(String text) {
        return Fingerprint.of(text).substring(0, 10);
    }
}
