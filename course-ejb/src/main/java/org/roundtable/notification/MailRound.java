package org.roundtable.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;

/** One way to the mail server and back, with several mails in the bag. */
class MailRound implements AutoCloseable {

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    MailRound(MailServer server) throws MessagingException {
        this.server = server;
        this.session = server.session();
        this.transport = session.getTransport();
    }

    void deliver(Notice notice, String text) throws MessagingException {
        if (!transport.isConnected()) {
            transport.connect();
        }
        var message = message(notice, text);
        transport.sendMessage(message, message.getAllRecipients());
    }

    private MimeMessage message(Notice notice, String text) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // the same at each try: a mail that was taken but not acknowledged is recognised by the reader's mail program
                setHeader("Message-ID", notice.messageId());
            }
        };
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(notice.email(), true));
        message.setSubject(notice.subject(), "UTF-8");
        message.setText(text, "UTF-8");
        message.setSentDate(Date.from(notice.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
