package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Says that somebody has no paper yet who can soon begin a test, or since lately: once more, as a newcomer, or because it was published. */
@Dependent
class PapersAhead implements Chore {

    @Inject MissingPapers missing;

    @Override
    public String job() {
        return "draw-papers";
    }

    @Override
    public boolean due(Instant now) {
        return !missing.ahead(now, 1).isEmpty();
    }
}
