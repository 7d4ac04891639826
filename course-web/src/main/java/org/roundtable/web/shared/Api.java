package org.roundtable.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where programs and the player talk to us. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
