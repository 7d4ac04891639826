package org.roundtable.it;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs the test class against the whole application on a started server: one server for all of them. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Server.class, ArquillianExtension.class, Browser.class})
public @interface OnServer {}
