package org.roundtable.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.network.JoiningAsked;
import org.roundtable.shared.Setting;

/** Opens the mail of those who join the demo, for the link in it. */
@ApplicationScoped
class Postman {

    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    void keep(@Observes JoiningAsked mail) {
        if (Setting.on("ROUNDTABLE_DEMO")) {
            secrets.put(mail.email(), mail.secret());
        }
    }

    String secretFor(String email) {
        return secrets.remove(email);
    }
}
