package org.roundtable.certificate;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.network.Member;

/** Says that a member met the rule of an offering, in the words of the day it was issued. It may be revoked, and never changes otherwise. */
@Entity
public class Certificate {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Enrolment enrolment;
    private String number;
    private String code;
    private String memberName;
    private String courseTitle;
    private String offeringTitle;
    private String network;
    @Column(length = 1000) private String teachers;
    private String language;
    private Integer hours;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate issuedOn;
    private Instant issuedAt;
    @ManyToOne(optional = false, fetch = LAZY) private Member issuedBy;
    private Instant revokedAt;
    @Column(length = 1000) private String revokeReason;
    /** Whether it is revoked because the rule was not met any more, and by nobody's own decision. */
    private boolean lapsed;

    protected Certificate() {}

    Certificate(Enrolment enrolment, String number, Code code, CertificateFacts facts, Member issuedBy, Instant now) {
        this.enrolment = enrolment;
        this.number = number;
        this.code = code.text();
        this.memberName = facts.member();
        this.courseTitle = facts.course();
        this.offeringTitle = facts.offering();
        this.network = facts.network();
        this.teachers = facts.teachers();
        this.language = facts.language();
        this.hours = facts.hours();
        this.startsOn = facts.startsOn();
        this.endsOn = facts.endsOn();
        this.issuedOn = facts.issuedOn();
        this.issuedBy = issuedBy;
        this.issuedAt = now;
    }

    /** It does not hold any more. Revoking twice changes nothing. */
    void revoke(String why, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokeReason = why;
        }
    }

    /** It does not hold any more because the rule is not met; it holds again by itself once it is. */
    void lapse(String why, Instant now) {
        if (revokedAt == null) {
            revoke(why, now);
            lapsed = true;
        }
    }

    public boolean lapsed() {
        return lapsed;
    }

    /** It holds again: whoever was issued it meets the rule after all. */
    void reinstate() {
        revokedAt = null;
        revokeReason = null;
        lapsed = false;
    }

    /** Compared in constant time, so that a code cannot be found letter by letter. */
    boolean opensWith(Code typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.text().getBytes(StandardCharsets.UTF_8));
    }

    public Long id() {
        return id;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public String number() {
        return number;
    }

    Code code() {
        return new Code(code);
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    /** @return since when it does not hold, {@code null} while it does */
    public Instant revokedAt() {
        return revokedAt;
    }

    /** @return what it says */
    public CertificateFacts facts() {
        return new CertificateFacts(memberName, courseTitle, offeringTitle, network, teachers, language, hours, startsOn, endsOn, issuedOn);
    }
}
