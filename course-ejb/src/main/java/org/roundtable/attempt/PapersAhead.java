package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Says that somebody has no paper yet for a test that opens soon, or for one that is open and that they came to, may sit again, or find published anew. */
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
