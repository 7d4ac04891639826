package org.roundtable.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.shared.Page;

/** Published courses as members find them: five statements for a page of them, however many there are. */
@Dependent
class Catalogue {

    /** Stands for "no date": behind everything that has one. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final int MOST_CHOICES = 60;

    @PersistenceContext EntityManager em;

    /** @return those that fit, soonest start first, then the latest published */
    Page<CatalogueRow> find(CatalogueFilter filter, Instant now, int page, int size) {
        var where = new Where(filter, now);
        var total = where.bind(em.createQuery("select count(c.id) from Course c " + where.text(), Long.class)).getSingleResult();
        var found = total == 0 ? List.<Course>of() : where.bind(em.createQuery("""
                select c, coalesce((select min(o.startsAt) from Offering o where o.course = c and o.state in (OPEN, RUNNING)), :never) as soonest
                from Course c\s""" + where.text() + " order by soonest, c.publishedAt desc, c.id", Object[].class))
            .setParameter("never", NEVER).setFirstResult(page * size).setMaxResults(size)
            .getResultStream().map(row -> (Course) row[0]).toList();
        return new Page<>(rows(found), total);
    }

    CatalogueChoices choices() {
        var interests = em.createQuery("""
                select i from Course c join c.interests i where c.state = PUBLISHED
                group by i order by count(c.id) desc, i""", String.class).setMaxResults(MOST_CHOICES).getResultList();
        var languages = em.createQuery("select distinct c.language from Course c where c.state = PUBLISHED order by c.language", String.class)
            .setMaxResults(MOST_CHOICES).getResultList();
        return new CatalogueChoices(interests.stream().sorted().toList(), languages);
    }

    /** @return offerings that start after {@code now} and take applications, soonest first */
    List<StartingSoon> startingSoon(Instant now, int most) {
        return em.createQuery("""
                select new org.roundtable.course.StartingSoon(o.course.id, o.course.title, o.course.summary, o.id, o.startsOn, o.places - o.taken, o.entranceTest)
                from Offering o where o.state = OPEN and o.startsAt > :now and o.course.state = PUBLISHED
                order by o.startsAt, o.id""", StartingSoon.class)
            .setParameter("now", now).setMaxResults(most).getResultList();
    }

    private List<CatalogueRow> rows(List<Course> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        var ids = courses.stream().map(Course::id).toList();
        var interests = pairs("select c.id, i from Course c join c.interests i where c.id in :ids order by i", ids);
        var teachers = pairs("""
            select t.course.id, t.member.displayName from Teacher t where t.course.id in :ids and t.role in (LEAD, INSTRUCTOR)
            order by case t.role when LEAD then 0 else 1 end, t.id""", ids);
        var next = next(ids);
        return courses.stream().map(course -> {
            var facts = course.named();
            return new CatalogueRow(course.id(), course.title(), facts.summary(), facts.language(), facts.level(),
                interests.getOrDefault(course.id(), List.of()), teachers.getOrDefault(course.id(), List.of()), next.get(course.id()));
        }).toList();
    }

    private Map<Long, OfferingRow> next(List<Long> courses) {
        var next = new HashMap<Long, OfferingRow>();
        em.createQuery("select o from Offering o where o.course.id in :ids and o.state in (OPEN, RUNNING) order by o.startsAt, o.id", Offering.class)
            .setParameter("ids", courses).getResultStream()
            .forEach(offering -> next.merge(offering.course().id(), OfferingRow.of(offering),
                // one that has not begun and has room comes before those that have not
                (one, other) -> one.state() == OfferingState.OPEN && one.free() > 0 || other.free() == 0 ? one : other));
        return next;
    }

    private Map<Long, List<String>> pairs(String query, List<Long> ids) {
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultStream()
            .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
    }

    /** The conditions a filter stands for, and what they are asked with. */
    private static final class Where {

        private final StringBuilder text = new StringBuilder("where c.state = PUBLISHED");
        private final Map<String, Object> parameters = new HashMap<>();

        Where(CatalogueFilter filter, Instant now) {
            var patterns = filter.patterns();
            for (int i = 0; i < patterns.size(); i++) {
                and("""
                    (lower(c.title) like :word%1$d escape '!' or lower(c.summary) like :word%1$d escape '!'
                    or exists (select t.id from Teacher t where t.course = c and lower(t.member.displayName) like :word%1$d escape '!'))""".formatted(i),
                    "word" + i, patterns.get(i));
            }
            if (!filter.interest().isEmpty()) {
                and(":interest member of c.interests", "interest", filter.interest());
            }
            if (!filter.language().isEmpty()) {
                and("c.language = :language", "language", filter.language());
            }
            if (filter.level() != null) {
                and("c.level = :level", "level", filter.level());
            }
            if (filter.asksForOffering()) {
                offering(filter, now);
            }
        }

        private void offering(CatalogueFilter filter, Instant now) {
            text.append(" and exists (select o.id from Offering o where o.course = c and o.state in (OPEN, RUNNING)");
            if (filter.starts() != null) {
                and("o.startsAt between :now and :latest", "now", now);
                parameters.put("latest", now.plus(filter.starts().ahead()));
            }
            if (filter.placesLeft()) {
                text.append(" and o.taken < o.places");
            }
            if (filter.entrance() != null) {
                and("o.entranceTest = :entrance", "entrance", filter.entrance());
            }
            text.append(')');
        }

        private void and(String condition, String parameter, Object value) {
            text.append(" and ").append(condition);
            parameters.put(parameter, value);
        }

        String text() {
            return text.toString();
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
