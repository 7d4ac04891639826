package org.roundtable.web.network;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.roundtable.network.Founding;
import org.roundtable.shared.Setting;
import org.roundtable.shared.Site;

/** Says once per start where the network is, and, until there is a steward, how one becomes the first. */
@WebListener
public class Greeting implements ServletContextListener {

    private static final Logger LOG = System.getLogger(Greeting.class.getName());

    @Inject Founding founding;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var setup = founding.invite().map(secret -> " — first steward: " + Site.address("/network/setup?token=" + secret));
        var demo = Setting.on("ROUNDTABLE_DEMO") ? " — be anybody: " + Site.address("/network/demo") : "";
        LOG.log(Level.INFO, "Roundtable is ready at {0}{1}", Site.address("/"), setup.orElse(demo));
    }
}
