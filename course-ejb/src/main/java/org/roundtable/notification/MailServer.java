package org.roundtable.notification;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.roundtable.shared.Setting;

/** The mail server this one hands its mails to, as the operator named it. */
record MailServer(String host, int port, String user, String password, Tls tls, String from) {

    /** How the way to the mail server is kept private. */
    enum Tls { STARTTLS, TLS, NONE }

    /** @return nothing where {@code ROUNDTABLE_SMTP_HOST} is not set */
    static Optional<MailServer> named() {
        var host = Setting.of("ROUNDTABLE_SMTP_HOST", "");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        var tls = Tls.valueOf(Setting.of("ROUNDTABLE_SMTP_TLS", "STARTTLS").toUpperCase(Locale.ROOT));
        var port = Setting.of("ROUNDTABLE_SMTP_PORT", tls == Tls.TLS ? "465" : tls == Tls.STARTTLS ? "587" : "25");
        return Optional.of(new MailServer(host, Integer.parseInt(port), Setting.of("ROUNDTABLE_SMTP_USER", ""), Setting.of("ROUNDTABLE_SMTP_PASSWORD", ""), tls,
            Setting.of("ROUNDTABLE_SMTP_FROM", "roundtable@" + host)));
    }

    Session session() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "20000");
        properties.setProperty("mail.smtp.writetimeout", "20000");
        return Session.getInstance(properties, user.isEmpty() ? null : new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
