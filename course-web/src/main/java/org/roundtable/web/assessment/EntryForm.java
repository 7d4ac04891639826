package org.roundtable.web.assessment;

import java.io.Serializable;
import org.roundtable.assessment.EntryRules;

/** What is asked of learners before they begin, while it is typed. */
public class EntryForm implements Serializable {

    private boolean honour;
    private String accessCode;
    private String addresses;
    private String configKey;

    static EntryForm of(EntryRules rules) {
        var form = new EntryForm();
        form.honour = rules.honour();
        form.accessCode = rules.accessCode();
        form.addresses = rules.addresses();
        form.configKey = rules.configKey();
        return form;
    }

    EntryRules rules() {
        return new EntryRules(honour, accessCode, addresses, configKey);
    }

    public boolean isHonour() {
        return honour;
    }

    public void setHonour(boolean honour) {
        this.honour = honour;
    }

    public String getAccessCode() {
        return accessCode;
    }

    public void setAccessCode(String accessCode) {
        this.accessCode = accessCode;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }

    public String getConfigKey() {
        return configKey;
    }

    public void setConfigKey(String configKey) {
        this.configKey = configKey;
    }
}
