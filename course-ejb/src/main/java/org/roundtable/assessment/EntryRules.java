package org.roundtable.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.roundtable.shared.Sha256;

/**
 * What is asked of learners before they begin.
 *
 * @param honour whether they state that the work is their own
 * @param accessCode what the team tells those in the room, {@code null} where none is asked for
 * @param addresses from where on the network one may sit it, {@code null} for anywhere
 * @param configKey of the Safe Exam Browser it is sat in, {@code null} for any browser
 */
@Embeddable
public record EntryRules(boolean honour, String accessCode, @Column(length = 2000) String addresses, String configKey) {

    /** Nothing but what everybody may see. */
    public static final EntryRules OPEN = new EntryRules(false, null, null, null);
    /** The work is their own. */
    public static final EntryRules HONOUR = new EntryRules(true, null, null, null);

    public EntryRules {
        accessCode = present(accessCode);
        addresses = present(addresses);
        configKey = present(configKey);
        if (accessCode != null && accessCode.length() > 100) {
            throw new TestUnfit("assessment.accessCodeTooLong");
        }
        addresses = addresses == null ? null : present(Addresses.of(addresses).inWords());
        if (addresses != null && addresses.length() > 2000) {
            throw new TestUnfit("assessment.addressesTooLong");
        }
        if (configKey != null) {
            configKey = configKey.toLowerCase(Locale.ROOT);
            if (!configKey.matches("[0-9a-f]{64}")) {
                throw new TestUnfit("assessment.configKeyUnreadable");
            }
        }
    }

    /** Whether that is the access code, in the same time however much of it is right. */
    public boolean opensWith(String typed) {
        return accessCode == null || MessageDigest.isEqual(digest(accessCode), digest(typed == null ? "" : typed.strip()));
    }

    /** @param address where a learner is on the network */
    public boolean opensTo(String address) {
        return addresses == null || Addresses.of(addresses).contain(address);
    }

    /**
     * @param url full address that was asked for
     * @param hash what Safe Exam Browser sent with it, {@code null} where nothing came
     */
    public boolean opensIn(String url, String hash) {
        return configKey == null || SafeExamBrowser.proves(configKey, url, hash);
    }

    /** @return the same for those who may only know that there is a code and a key, not what they are */
    public EntryRules told() {
        return new EntryRules(honour, accessCode == null ? null : "•", addresses, configKey == null ? null : "0".repeat(64));
    }

    private static byte[] digest(String code) {
        return Sha256.of(code).getBytes(StandardCharsets.US_ASCII);
    }

    private static String present(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
