package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Says that a test opens soon and somebody has no paper yet. */
@Dependent
class PapersAhead implements Chore {

    @Inject MissingPapers missing;

    @Override
    public String job() {
        return "draw-papers";
    }

    @Override
    public boolean due(Instant now) {
        return missing.anyOpensSoon(now) && !missing.ahead(now, 1).isEmpty();
    }
}
