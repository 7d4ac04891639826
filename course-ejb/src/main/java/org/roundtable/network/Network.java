package org.roundtable.network;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The one larger group of an installation, and the rules its stewards gave it. */
@Entity
public class Network {

    static final Long ONLY = 1L;

    @Id private Long id;
    @Version private int version;
    private String name;
    @Enumerated(STRING) private MembershipRule membership;
    private boolean endorsementNeeded;

    /** A network nobody has set up yet: open, and a course needs one endorsement. */
    protected Network() {
        id = ONLY;
        name = "Roundtable";
        membership = MembershipRule.OPEN;
        endorsementNeeded = true;
    }

    void rule(NetworkSettings settings) {
        name = Text.line(settings.name(), 1, 80, "network.nameUnfit");
        membership = settings.membership();
        endorsementNeeded = settings.endorsementNeeded();
    }

    public String name() {
        return name;
    }

    public MembershipRule membership() {
        return membership;
    }

    /** @return whether a course needs somebody's endorsement before it is published */
    public boolean endorsementNeeded() {
        return endorsementNeeded;
    }

    NetworkSettings settings() {
        return new NetworkSettings(name, membership, endorsementNeeded);
    }
}
