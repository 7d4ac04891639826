package org.roundtable.web.shared;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.roundtable.network.Joining;
import org.roundtable.network.Visitor;
import org.roundtable.notification.ReadingNotices;

/** Who looks at this page. */
@Named
@RequestScoped
public class Who {

    @Inject Joining joining;
    @Inject ReadingNotices notices;
    private Visitor visitor;
    private Long unread;
    private String network;

    void is(Visitor visitor) {
        this.visitor = visitor;
    }

    public Optional<Visitor> visitor() {
        return Optional.ofNullable(visitor);
    }

    public boolean isSignedIn() {
        return visitor != null;
    }

    public boolean isSteward() {
        return visitor != null && visitor.steward();
    }

    public String getName() {
        return visitor == null ? "" : visitor.displayName();
    }

    /** The name in addresses and mentions. */
    public String getHandle() {
        return visitor == null ? "" : visitor.handle();
    }

    /** How many notices wait unread. */
    public long getUnread() {
        if (unread == null) {
            unread = isSignedIn() ? or(0L, notices::unread) : 0L;
        }
        return unread;
    }

    /** What the network is called. */
    public String getNetwork() {
        if (network == null) {
            network = isSignedIn() && visitor.network() != null ? visitor.network() : or("Roundtable", () -> joining.network().name());
        }
        return network;
    }

    /** The frame of a page stands without the database, too: the page that says it is away needs one. */
    private static <T> T or(T otherwise, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (EJBException away) {
            return otherwise;
        }
    }

    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    /** English is the one language pages come in so far. */
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    /** The zone times are shown in: the member's, or UTC for those who have not said. */
    public ZoneId zone() {
        return visitor == null ? ZoneOffset.UTC : visitor.zone();
    }
}
