package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@OnServer
class MailIT {

    @Deployment(testable = false)
    static WebArchive stage() {
        return Stage.war();
    }

    @Test
    void who_joins_is_mailed_a_link_to_follow() {
        Cast.onStage();

        assertThat(Mailbox.link("learner@example.org", "/network/verify?token=")).hasSizeGreaterThan(30);
    }
}
