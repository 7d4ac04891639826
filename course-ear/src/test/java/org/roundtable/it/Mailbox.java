package org.roundtable.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the server mailed to anybody: it talks SMTP to here. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static GreenMail mail;

    private Mailbox() {}

    /** @return how the server is told of this mail server */
    static String open(int port) {
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return "-DROUNDTABLE_SMTP_HOST=127.0.0.1 -DROUNDTABLE_SMTP_TLS=NONE -DROUNDTABLE_SMTP_FROM=roundtable@example.org -DROUNDTABLE_SMTP_PORT=" + port;
    }

    /** @return the link in the newest mail to {@code email} that has one starting like {@code path}; waits for it */
    public static String link(String email, String path) {
        var link = Pattern.compile("http://\\S+?(" + Pattern.quote(path) + "\\S*)");
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var found = to(email).stream().map(Mailbox::body).map(link::matcher).filter(matcher -> matcher.find()).reduce((older, newer) -> newer);
            if (found.isPresent()) {
                return found.get().group(1);
            }
            mail.waitForIncomingEmail(500, mail.getReceivedMessages().length + 1);
        }
        throw new AssertionError("No mail to %s with a link to %s; there are: %s".formatted(email, path, to(email).stream().map(Mailbox::body).toList()));
    }

    private static List<MimeMessage> to(String email) {
        return Arrays.stream(mail.getReceivedMessages()).filter(message -> isTo(message, email)).toList();
    }

    /** The text as a reader sees it, not as it travels. */
    private static String body(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage message, String email) {
        try {
            return Arrays.stream(message.getRecipients(RecipientType.TO)).anyMatch(address -> address.toString().contains(email));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
