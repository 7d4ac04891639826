package org.roundtable.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.shared.Page;

/** What the caller teaches. */
@Stateless
public class Teaching {

    public static final int PAGE = 20;

    @Inject Guard guard;
    @Inject Taught taught;

    /** @return the courses the caller is in the team of; those at work first, then drafts, then archived ones */
    public Page<TaughtRow> courses(int page) {
        return taught.courses(guard.caller(), Math.max(0, Math.min(page, 10_000)), PAGE);
    }

    /** @return offerings the caller teaches that are open, running or being graded, soonest first */
    public List<TaughtOffering> now() {
        return taught.now(guard.caller());
    }
}
