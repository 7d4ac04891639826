package org.roundtable.web.course;

import java.util.List;

/** The licences authors choose from; an imported course may have another one. */
final class Licences {

    static final String USUAL = "CC-BY-4.0";
    static final List<String> ALL = List.of(USUAL, "CC-BY-SA-4.0", "CC0-1.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "All rights reserved");

    private Licences() {}
}
