package org.roundtable.notification;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.roundtable.network.Networks;
import org.roundtable.shared.Site;
import org.roundtable.shared.WorkDone;

/** Mails each notice that still waits. One that fails is tried again later and holds up no other. */
@Dependent
@Named
class DueNoticesWriter extends AbstractItemWriter {

    private static final Logger LOG = System.getLogger(DueNoticesWriter.class.getName());

    @Inject Clock clock;
    @Inject Notices notices;
    @Inject Networks networks;
    @Inject Event<WorkDone> done;

    @Override
    public void writeItems(List<Object> ids) throws MessagingException {
        var server = MailServer.named();
        if (server.isEmpty()) {
            ids.forEach(id -> keep((Long) id));
        } else {
            try (var round = new MailRound(server.get())) {
                ids.forEach(id -> send((Long) id, round));
            }
        }
        done.fire(new WorkDone(ids.size()));
    }

    private void keep(Long id) {
        var notice = notices.held(id);
        if (notice.due(clock.instant())) {
            LOG.log(Level.INFO, "Not mailed, for want of ROUNDTABLE_SMTP_HOST. To {0}: {1}{2}", notice.email(), notice.subject(),
                notice.link() == null ? "" : " " + Site.address(notice.link()));
            notice.keep();
        }
    }

    private void send(Long id, MailRound round) {
        var now = clock.instant();
        var notice = notices.held(id);
        if (!notice.due(now)) {
            return;
        }
        try {
            round.deliver(notice, text(notice));
            notice.sent(now);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "Mail {0} could not be handed over: {1}", notice.messageId(), e.getMessage());
            notice.failed(e.toString(), now);
        }
    }

    private String text(Notice notice) {
        return Letter.framed(notice, networks.current().name());
    }
}
