package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.course.Activity;
import org.roundtable.course.Offering;
import org.roundtable.network.Member;

/** The rules of all offerings, and what each activity counts in them. */
@Dependent
class Rules {

    @PersistenceContext EntityManager em;

    Optional<GradeScheme> of(Offering offering) {
        return em.createQuery("select s from GradeScheme s where s.offering = :offering", GradeScheme.class)
            .setParameter("offering", offering)
            .getResultStream().findFirst();
    }

    /** Only one member at a time sets the rule or releases, so nobody overtakes anybody. */
    void oneAtATime(Offering offering) {
        em.lock(offering, LockModeType.PESSIMISTIC_WRITE);
    }

    void set(Offering offering, GradeRule rule, Map<Long, BigDecimal> weights) {
        var scheme = of(offering).orElse(null);
        if (scheme == null) {
            em.persist(new GradeScheme(offering, rule));
        } else {
            scheme.rule(rule);
            // weights are part of what two members must not change at once
            em.lock(scheme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        var items = items(offering);
        weights.forEach((activity, weight) -> {
            var item = items.get(activity);
            if (item == null) {
                em.persist(new GradeItem(offering, em.getReference(Activity.class, activity), weight));
            } else {
                item.weigh(weight);
            }
        });
    }

    /** @return the item of each of these activities, made where there is none */
    Map<Long, GradeItem> items(Offering offering, List<GradeColumn> columns) {
        var items = items(offering);
        return columns.stream().map(GradeColumn::activity).collect(Collectors.toMap(activity -> activity, activity -> {
            var item = items.get(activity);
            if (item == null) {
                item = new GradeItem(offering, em.getReference(Activity.class, activity), BigDecimal.ZERO);
                em.persist(item);
            }
            return item;
        }));
    }

    /** @return whether the marks of an activity are out in an offering */
    boolean released(Long offering, Long activity) {
        return em.createQuery("""
                select count(i) from GradeItem i
                where i.offering.id = :offering and i.activity.id = :activity and i.releasedAt is not null""", Long.class)
            // asked after each of many attempts that are marked at once: what they changed has nothing to do with it
            .setFlushMode(FlushModeType.COMMIT)
            .setParameter("offering", offering).setParameter("activity", activity)
            .getSingleResult() > 0;
    }

    Member member(Long id) {
        return em.getReference(Member.class, id);
    }

    private Map<Long, GradeItem> items(Offering offering) {
        return em.createQuery("select i.activity.id, i from GradeItem i where i.offering = :offering", Object[].class)
            .setParameter("offering", offering)
            .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (GradeItem) row[1]));
    }
}
