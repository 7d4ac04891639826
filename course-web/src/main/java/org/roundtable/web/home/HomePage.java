package org.roundtable.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** /index.xhtml */
@Named
@RequestScoped
public class HomePage {}
