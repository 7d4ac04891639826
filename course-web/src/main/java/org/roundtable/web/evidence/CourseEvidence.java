package org.roundtable.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.evidence.Evaluating;
import org.roundtable.evidence.EvidenceSheet;

/** What finished offerings of a course brought, for everybody: behind {@code rt:courseevidence}. */
@Named
@RequestScoped
public class CourseEvidence {

    @Inject Evaluating evaluating;
    private final Map<Long, List<EvidenceSheet>> known = new HashMap<>();

    public List<EvidenceSheet> of(Long course) {
        return known.computeIfAbsent(course, evaluating::published);
    }
}
