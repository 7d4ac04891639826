package org.roundtable.web.shared;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one browser has sent lately. It lives with the state of the pages it was sent from. */
@SessionScoped
class SentForms implements Serializable {

    private static final int LATELY = 50;

    private final LinkedHashMap<String, Sent> forms = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sent> eldest) {
            return size() > LATELY;
        }
    };

    synchronized Sent form(String fingerprint) {
        return forms.computeIfAbsent(fingerprint, unseen -> new Sent());
    }

    /** One form as it was sent, and where it led. */
    static class Sent implements Serializable {

        private String answer;

        /** @return where it led, {@code null} while it has led nowhere */
        String answer() {
            return answer;
        }

        void answered(String location) {
            answer = location;
        }
    }
}
