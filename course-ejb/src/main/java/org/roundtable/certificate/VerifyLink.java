package org.roundtable.certificate;

/** Where a certificate is verified: the address behind its QR code. */
final class VerifyLink {

    private VerifyLink() {}

    static String path(Certificate certificate) {
        return "/certificate/verify?number=" + certificate.number() + "&code=" + certificate.code().text();
    }
}
