package org.roundtable.course;

import static org.roundtable.access.Permission.AUTHOR_COURSE;
import static org.roundtable.access.Permission.VIEW_COURSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Anyone;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.network.Member;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Page;

/** How anybody, also without signing in, finds out what is on offer. */
@Stateless
public class Browsing {

    public static final int PAGE = 12;
    private static final int MOST_SOON = 6;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Offerings offerings;
    @Inject Catalogue catalogue;

    @Anyone
    public Page<CatalogueRow> find(CatalogueFilter filter, int page) {
        return catalogue.find(filter, clock.instant(), Math.max(0, Math.min(page, 10_000)), PAGE);
    }

    @Anyone
    public CatalogueChoices choices() {
        return catalogue.choices();
    }

    @Anyone
    public List<StartingSoon> startingSoon() {
        return catalogue.startingSoon(clock.instant(), MOST_SOON);
    }

    /** @return the same page for those who may look into the course, published or not */
    public CoursePageSheet preview(Long id) {
        guard.require(VIEW_COURSE, Place.course(id));
        return course(id);
    }

    /** @return a course that was published; to its team and those who decide about it also before */
    @Anyone
    public CoursePageSheet course(Long id) {
        var course = courses.by(id).filter(this::visible).orElseThrow(NotThere::new);
        var units = courses.units(id);
        var team = courses.team(id);
        var mine = guard.visitor();
        return new CoursePageSheet(id, course.state(), course.facts(), course.publishedAt(),
            course.endorser() == null ? null : course.endorser().displayName(),
            course.derivedFrom().filter(origin -> origin.publishedAt() != null).map(Browsing::lineage).orElse(null),
            courses.derivedFrom(id).stream().map(Browsing::lineage).toList(),
            team.stream().filter(teacher -> teacher.role().teaches()).map(TeamRow::of).toList(),
            OutlineSheet.of(course, units, courses.activities(id)),
            offerings.enrolling(id).stream().map(OfferingRow::of).toList(), offerings.finished(id),
            mine.filter(me -> team.stream().map(Teacher::member).map(Member::id).anyMatch(me::equals)).isPresent(),
            mine.isPresent() && guard.may(AUTHOR_COURSE, course.place()));
    }

    private boolean visible(Course course) {
        return course.publishedAt() != null || guard.visitor().isPresent() && guard.may(VIEW_COURSE, course.place());
    }

    private static CoursePageSheet.Lineage lineage(Course course) {
        return new CoursePageSheet.Lineage(course.id(), course.title());
    }
}
