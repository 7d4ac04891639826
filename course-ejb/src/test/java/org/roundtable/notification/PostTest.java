package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.SignInNeeded;
import org.roundtable.house.DatabaseTest;
import org.roundtable.network.Inviting;
import org.roundtable.network.Joining;
import org.roundtable.network.Newcomer;
import org.roundtable.network.RecoveringAccess;
import org.roundtable.network.Stewarding;
import org.roundtable.shared.NotThere;

/** From an event to a mail in a real mail server, and what members read of it. */
class PostTest extends DatabaseTest {

    private static final String HERE = "192.0.2.1";

    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @AfterEach
    void no_mail_server() {
        List.of("HOST", "PORT", "TLS", "FROM", "USER", "PASSWORD").forEach(name -> System.clearProperty("ROUNDTABLE_SMTP_" + name));
        System.clearProperty("ROUNDTABLE_DEMO");
        mailServer.stop();
    }

    @Test
    void who_asks_to_join_is_mailed_a_link_that_makes_them_a_member() throws Exception {
        mailServerIsUp();
        join("amal@example.org", "Amal Bénali");
        send();

        var mail = received()[0];
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("amal@example.org");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("roundtable@ours.example");
        assertThat(mail.getSubject()).isEqualTo("Confirm your address for Roundtable");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var text = (String) mail.getContent();
        assertThat(text).contains("Amal Bénali").containsPattern("http://localhost:8080/network/verify\\?token=[\\w-]{43}");

        var token = text.replaceAll("(?s).*token=([\\w-]+).*", "$1");
        the(Joining.class).confirm(token);
        send();
        assertThat(received()[1].getSubject()).isEqualTo("Welcome to Roundtable");
        assertThat((String) received()[1].getContent()).startsWith("Hello Amal Bénali,");
    }

    @Test
    void known_and_unknown_addresses_are_both_mailed_in_different_words() throws Exception {
        mailServerIsUp();
        member("amal");
        join("amal@example.org", "Amal");
        the(RecoveringAccess.class).ask("amal@example.org", HERE);
        the(RecoveringAccess.class).ask("nobody@example.org", HERE);
        as(member("berit"), () -> {
            the(Inviting.class).invite("amal@example.org");
            the(Inviting.class).invite("chen@example.org");
            return null;
        });
        send();

        assertThat(received()).extracting(Message::getSubject).containsExactlyInAnyOrder("You are a member of Roundtable already", "A new password for Roundtable",
            "No account with this address at Roundtable", "Berit invites you to Roundtable, where you are a member", "Berit invites you to Roundtable");
        assertThat(textOf("No account with this address at Roundtable")).doesNotContain("token=");
        assertThat(textOf("Berit invites you to Roundtable")).containsPattern("/network/join\\?invitation=[\\w-]{43}");
    }

    @Test
    void what_is_rolled_back_is_not_mailed() {
        assertThatThrownBy(() -> the(Joining.class).ask(new Newcomer("amal@example.org", "Amal", "short", "UTC", "en", ""), HERE)).isInstanceOf(RuntimeException.class);

        assertThat(inTransaction(() -> the(Notices.class).count())).isZero();
    }

    @Test
    void a_mail_is_sent_once_and_again_under_the_same_id_when_the_server_was_away() throws Exception {
        mailServerIsUp();
        var port = System.getProperty("ROUNDTABLE_SMTP_PORT");
        System.setProperty("ROUNDTABLE_SMTP_PORT", "1");
        join("amal@example.org", "Amal");
        send();
        assertThat(received()).isEmpty();

        System.setProperty("ROUNDTABLE_SMTP_PORT", port);
        send();
        assertThat(received()).as("not before the wait is over").isEmpty();
        clock.pass(Duration.ofMinutes(1));
        var id = inTransaction(() -> the(Notices.class).newest(0, 1).get(0).messageId());
        send();
        send();
        assertThat(received()).hasSize(1);
        assertThat(received()[0].getHeader("Message-ID")).containsExactly(id);
    }

    @Test
    void one_address_that_is_refused_holds_up_no_other() throws Exception {
        mailServerIsUp();
        inTransaction(() -> {
            the(Outbox.class).mail("no address at all <", Letter.of("memberJoined", "en", null, "Ours", ""));
            the(Outbox.class).mail("amal@example.org", Letter.of("memberJoined", "en", null, "Ours", ""));
            return null;
        });
        send();

        assertThat(received()).hasSize(1);
        assertThat(inTransaction(() -> the(Notices.class).newest(0, 2))).extracting(Notice::mailing).containsExactly(Mailing.SENT, Mailing.WAITING);
    }

    @Test
    void signs_in_at_a_mail_server_that_asks_for_it() throws Exception {
        mailServer.setUser("us@ours.example", "us", "mail secret");
        mailServerIsUp();
        System.setProperty("ROUNDTABLE_SMTP_USER", "us");
        System.setProperty("ROUNDTABLE_SMTP_PASSWORD", "mail secret");
        join("amal@example.org", "Amal");
        send();

        assertThat(received()).hasSize(1);
    }

    @Test
    void without_a_mail_server_notices_are_kept_and_stewards_of_a_demonstration_read_them() {
        join("amal@example.org", "Amal");
        send();
        var steward = steward("berit");

        assertThatThrownBy(() -> as(steward, () -> the(LookingIntoMailbox.class).mails(0, 10))).isInstanceOf(NotThere.class);
        System.setProperty("ROUNDTABLE_DEMO", "true");
        assertThatThrownBy(() -> as(member("eve"), () -> the(LookingIntoMailbox.class).mails(0, 10))).isInstanceOf(NotAllowed.class);
        assertThat(as(steward, () -> the(LookingIntoMailbox.class).mails(0, 10))).singleElement().satisfies(mail -> {
            assertThat(mail.mailing()).isEqualTo(Mailing.KEPT);
            assertThat(mail.link()).startsWith("/network/verify?token=");
        });
        assertThat(as(steward, () -> the(LookingIntoMailbox.class).count())).isEqualTo(1);
        assertThat(inTransaction(() -> the(SendNotices.class).due(clock.instant()))).isFalse();
    }

    @Test
    void members_read_their_own_notices_and_see_no_secret() {
        var amal = member("amal");
        var steward = steward("berit");
        as(steward, () -> {
            the(Stewarding.class).trust(amal);
            return null;
        });
        the(RecoveringAccess.class).ask("amal@example.org", HERE);
        signedInAs(amal);

        assertThat(the(ReadingNotices.class).unread()).isEqualTo(1);
        var notice = the(ReadingNotices.class).mine(0, 10).get(0);
        assertThat(notice.subject()).isEqualTo("You are a steward of Roundtable");
        assertThatThrownBy(() -> as(steward, () -> the(ReadingNotices.class).read(notice.id()))).isInstanceOf(NotThere.class);
        assertThat(the(ReadingNotices.class).read(notice.id())).isEqualTo("/network/steward");
        assertThat(the(ReadingNotices.class).unread()).isZero();
        assertThat(the(ReadingNotices.class).mine(0, 10).get(0).read()).isTrue();
        assertThat(the(ReadingNotices.class).count()).isEqualTo(1);
    }

    @Test
    void all_are_read_at_once_and_counting_costs_one_statement() {
        var amal = member("amal");
        inTransaction(() -> {
            var member = the(org.roundtable.network.Members.class).by(amal).orElseThrow();
            for (var i = 0; i < 40; i++) {
                the(Outbox.class).tell(member, Letter.of("memberJoined", "en", "/network/profile", "Ours", "Amal"));
            }
            return null;
        });
        signedInAs(amal);

        assertThat(statementsOf(() -> assertThat(the(ReadingNotices.class).unread()).isEqualTo(40))).isEqualTo(1);
        assertThat(the(ReadingNotices.class).mine(0, 25)).hasSize(25);
        the(ReadingNotices.class).readAll();
        assertThat(the(ReadingNotices.class).unread()).isZero();
    }

    @Test
    void visitors_have_no_notices() {
        assertThatThrownBy(() -> the(ReadingNotices.class).mine(0, 10)).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> the(ReadingNotices.class).unread()).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> the(ReadingNotices.class).readAll()).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> the(LookingIntoMailbox.class).mails(0, 1)).isInstanceOf(SignInNeeded.class);
    }

    private void mailServerIsUp() {
        mailServer.start();
        System.setProperty("ROUNDTABLE_SMTP_HOST", "localhost");
        System.setProperty("ROUNDTABLE_SMTP_PORT", String.valueOf(mailServer.getSmtp().getPort()));
        System.setProperty("ROUNDTABLE_SMTP_TLS", "none");
        System.setProperty("ROUNDTABLE_SMTP_FROM", "roundtable@ours.example");
    }

    private void join(String email, String name) {
        the(Joining.class).ask(new Newcomer(email, name, "seven quiet herons", "Africa/Tunis", "en", ""), HERE);
    }

    /** As the batch runtime would. */
    private void send() {
        inTransaction(() -> {
            var reader = the(DueNoticesReader.class);
            reader.open(null);
            var due = new java.util.ArrayList<Object>();
            for (var id = reader.readItem(); id != null; id = reader.readItem()) {
                due.add(id);
            }
            if (!due.isEmpty()) {
                the(DueNoticesWriter.class).writeItems(due);
            }
            return null;
        });
    }

    private String textOf(String subject) throws Exception {
        for (var mail : received()) {
            if (mail.getSubject().equals(subject)) {
                return (String) mail.getContent();
            }
        }
        throw new AssertionError("no mail about " + subject);
    }

    private jakarta.mail.internet.MimeMessage[] received() {
        return mailServer.getReceivedMessages();
    }
}
