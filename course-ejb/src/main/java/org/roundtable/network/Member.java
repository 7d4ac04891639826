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
    private Instant disabledAt;

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

    void introduce(Profile profile) {
        var home = Home.of(profile.zone(), profile.language());
        displayName = Text.line(profile.displayName(), 1, 80, "network.displayNameUnfit");
        zone = home.zone().getId();
        language = home.language();
        about = Text.paragraphs(profile.about(), 2000, "network.aboutUnfit");
        canTeach = Text.paragraphs(profile.canTeach(), 1000, "network.canTeachUnfit");
        wantsToLearn = Text.paragraphs(profile.wantsToLearn(), 1000, "network.wantsToLearnUnfit");
        likes(Interest.tags(profile.interests()));
    }

    void likes(Set<String> tags) {
        interests.retainAll(tags);
        interests.addAll(tags);
    }

    /** Shut out: cannot sign in any more; what they contributed stays. */
    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
    }

    void enable() {
        disabledAt = null;
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

    public boolean disabled() {
        return disabledAt != null;
    }

    boolean mayComeIn() {
        return verified() && !disabled();
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public String about() {
        return about;
    }

    public String canTeach() {
        return canTeach;
    }

    public String wantsToLearn() {
        return wantsToLearn;
    }

    public Set<String> interests() {
        return Collections.unmodifiableSet(interests);
    }

    String passwordHash() {
        return passwordHash;
    }
}
