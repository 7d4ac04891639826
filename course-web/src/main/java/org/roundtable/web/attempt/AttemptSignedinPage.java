package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** /attempt/signedin.xhtml: where one lands who signed in again beside a running test. */
@Named
@RequestScoped
public class AttemptSignedinPage {}
