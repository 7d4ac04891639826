package org.roundtable.it;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.roundtable.it.inside.Rehearsal;

/** A test class that sets a scene from inside the server: what it needs for that is deployed beside the application. */
public abstract class Stage {

    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "it.war")
            .addPackage(Rehearsal.class.getPackage())
            .addAsWebInfResource(new StringAsset("""
                <jboss-deployment-structure><deployment><dependencies>
                  <module name="deployment.roundtable.ear.course-ejb.jar"/>
                  <module name="deployment.roundtable.ear"/>
                  <module name="org.wildfly.security.elytron-base"/>
                </dependencies></deployment></jboss-deployment-structure>"""), "jboss-deployment-structure.xml");
    }
}
