package org.roundtable.network;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A person who signed up. Every member can learn, and can teach. */
@Entity
public class Member {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String handle;
    private String email;
    private String displayName;
    private String passwordHash;
    private Instant verifiedAt;
    private String zone;
    private String language;
    @Column(length = 2000) private String about;
    @Column(length = 1000) private String canTeach;
    @Column(length = 1000) private String wantsToLearn;
    @ElementCollection(fetch = LAZY)
    @CollectionTable(name = "member_interest", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "interest")
    private Set<String> interests = new TreeSet<>();
    private boolean steward;
    private Instant joinedAt;

    protected Member() {}

    Member(String handle, String email, String displayName, ZoneId zone, String language, Instant now) {
        this.handle = handle;
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.displayName = displayName.strip();
        this.zone = zone.getId();
        this.language = language;
        this.joinedAt = now;
    }

    /** The address is theirs: they followed the link that was mailed to it. */
    void verify(Instant now) {
        if (verifiedAt == null) {
            verifiedAt = now;
        }
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void trustAsSteward() {
        steward = true;
    }

    public Long id() {
        return id;
    }

    /** The name in addresses and mentions; never changes. */
    public String handle() {
        return handle;
    }

    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String language() {
        return language;
    }

    public boolean verified() {
        return verifiedAt != null;
    }

    public boolean steward() {
        return steward;
    }

    public Set<String> interests() {
        return Collections.unmodifiableSet(interests);
    }

    String passwordHash() {
        return passwordHash;
    }
}
