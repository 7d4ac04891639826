package org.roundtable.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.roundtable.network.Visitor;

/** Who looks at this page. */
@Named
@RequestScoped
public class Who {

    private Visitor visitor;

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

    /** How many notices wait unread. */
    public long getUnread() {
        return 0;
    }

    /** What the network is called. */
    public String getNetwork() {
        return "Roundtable";
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
