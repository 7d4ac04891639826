package org.roundtable.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.roundtable.access.Permission.AUTHOR_COURSE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Courses;
import org.roundtable.network.Member;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** What authors do with a whole bank: look through it, and change many questions at once. */
@Stateless
public class KeepingBank {

    private static final int TAGS = 30;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Members members;
    @Inject Questions questions;
    @Inject AuditTrail audit;
    @Inject Event<QuestionRevised> revised;

    /** One page of a bank, counted from 0; a page beyond the last is the last. */
    public BankPage look(Long course, BankFilter filter, int page) {
        var title = title(course);
        var wishes = filter.wishes(course);
        long found = questions.count(wishes);
        int pages = (int) Math.max(1, (found + BankPage.SIZE - 1) / BankPage.SIZE);
        int at = Math.max(0, Math.min(page, pages - 1));
        var states = new EnumMap<QuestionState, Long>(QuestionState.class);
        questions.countByState(course).forEach(row -> states.put((QuestionState) row[0], (Long) row[1]));
        return new BankPage(course, title, rows(questions.page(wishes, filter.order(), at, BankPage.SIZE)), found, at, pages, states, questions.tags(course, TAGS));
    }

    /** What the course is called whose bank it is. */
    public String title(Long course) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        return courses.by(course).orElseThrow(NotThere::new).title();
    }

    /** Objectives in use, for whoever names one more. */
    public List<String> objectives(Long course) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        return questions.objectives(course, 200);
    }

    /** Takes questions out of use. @return how many */
    public int retire(Long course, Collection<Long> ids) {
        var me = me();
        var now = clock.instant();
        return each(course, ids, "retired", question -> question.retire(me, now));
    }

    /** Brings retired questions back. @return how many */
    public int bringBack(Long course, Collection<Long> ids) {
        var me = me();
        var now = clock.instant();
        return each(course, ids, "broughtBack", question -> question.bringBack(me, now));
    }

    /** Gives questions one more tag. @return how many */
    public int tag(Long course, Collection<Long> ids, String tag) {
        var me = me();
        var now = clock.instant();
        var tags = QuestionFacts.tags(tag);
        return each(course, ids, "tagged", question -> tags.forEach(one -> question.tag(one, me, now)));
    }

    /** Publishes those that lack nothing. @return how many came into force; the others stay drafts */
    public int publish(Long course, Collection<Long> ids) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        var now = clock.instant();
        var current = questions.inForce(ids).stream().collect(Collectors.toMap(v -> v.question().id(), v -> v));
        int published = 0;
        for (var question : questions.of(course, ids)) {
            if (question.state() != QuestionState.RETIRED && question.draft() != null && Content.of(question.draft()).gaps().isEmpty()) {
                var next = question.publish(current.get(question.id()), me(), now);
                questions.add(next);
                revised.fire(new QuestionRevised(question.id(), next.id(), next.number()));
                published++;
            }
        }
        audit.add(guard.caller(), "question.published", "course", course, Place.course(course), published + " questions");
        return published;
    }

    private int each(Long course, Collection<Long> ids, String what, Consumer<Question> change) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        var mine = questions.of(course, ids);
        mine.forEach(change);
        audit.add(guard.caller(), "question." + what, "course", course, Place.course(course), mine.size() + " questions");
        return mine.size();
    }

    private List<QuestionRow> rows(List<Question> page) {
        var tags = questions.tagsOf(page.stream().map(Question::id).toList()).stream()
            .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
        return page.stream().map(question -> QuestionRow.of(question, tags.getOrDefault(question.id(), List.of()))).toList();
    }

    private Member me() {
        return members.reference(guard.caller());
    }
}
