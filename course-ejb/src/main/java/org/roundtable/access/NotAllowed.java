package org.roundtable.access;

import org.roundtable.shared.NotThere;

/** The caller may not do this here; shown as "not there", so that nothing can be probed. */
public class NotAllowed extends NotThere {}
