package org.roundtable.network;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.lang.System.Logger.Level;

/** Looks at how passwords will be kept before anybody comes: a server that cannot keep any does not start. */
@Singleton
@Startup
public class PasswordKeeping {

    @PostConstruct
    void look() {
        var rounds = PasswordHash.rounds();
        if (rounds < PasswordHash.ADVISED) {
            System.getLogger(PasswordKeeping.class.getName()).log(Level.WARNING, "Passwords are kept with {0} rounds only, which is fit for tests alone", rounds);
        }
    }
}
