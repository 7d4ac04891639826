package org.roundtable.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.roundtable.access.Stage;
import org.roundtable.assessment.FillingTests;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.SettingTests;
import org.roundtable.assessment.Wish;
import org.roundtable.assignment.SettingWork;
import org.roundtable.assignment.WorkFacts;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.ActivityPlan;
import org.roundtable.course.Admission;
import org.roundtable.course.CourseFacts;
import org.roundtable.course.Endorsing;
import org.roundtable.course.LeadingTeam;
import org.roundtable.course.Level;
import org.roundtable.course.OfferingFacts;
import org.roundtable.course.OfferingState;
import org.roundtable.course.Outlining;
import org.roundtable.course.Planning;
import org.roundtable.course.Running;
import org.roundtable.course.TeamRole;
import org.roundtable.course.Withdrawal;
import org.roundtable.interchange.ImportingQuestions;
import org.roundtable.lecture.Lecturing;
import org.roundtable.question.Authoring;
import org.roundtable.question.BankFilter;
import org.roundtable.question.KeepingBank;
import org.roundtable.question.QuestionFacts;

/** What an instructor of the demo does at the desk: writes a course and runs it. */
@Dependent
class Studio {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    @Inject Stage stage;
    @Inject Planning planning;
    @Inject Outlining outlining;
    @Inject Endorsing endorsing;
    @Inject LeadingTeam team;
    @Inject Running running;
    @Inject Lecturing lecturing;
    @Inject ImportingQuestions importing;
    @Inject KeepingBank bank;
    @Inject Authoring authoring;
    @Inject SettingTests tests;
    @Inject FillingTests filling;
    @Inject SettingWork work;

    Long course(Actor lead, String title, String summary, Level level) {
        var facts = new CourseFacts(title, summary, summary + "\n\nWe meet once a week, try something in our own classes, and tell each other what happened.", "en", level,
            "CC-BY-4.0", null, null, Set.of("formative assessment", "mathematics"));
        return stage.as(lead.id(), () -> planning.draft(facts));
    }

    void join(Actor lead, Long course, Actor member, TeamRole role) {
        stage.as(lead.id(), () -> done(() -> team.add(course, member.handle(), role)));
    }

    Long unit(Actor lead, Long course, String title) {
        return stage.as(lead.id(), () -> outlining.addUnit(course, title));
    }

    Long lecture(Actor lead, Long unit, String text, int opensDay) {
        var lecture = Texts.of(text);
        return stage.as(lead.id(), () -> {
            var activity = outlining.addActivity(unit, ActivityKind.LECTURE, Texts.title(lecture));
            outlining.plan(activity, new ActivityPlan(Texts.title(lecture), 20, opensDay, null, null));
            lecturing.publish(activity, lecturing.save(activity, lecturing.open(activity).revision(), Texts.body(lecture)).revision());
            return activity;
        });
    }

    /** @param after what must be done before; may be {@code null} */
    Long activity(Actor lead, Long unit, ActivityKind kind, String title, Integer opensDay, Integer dueDay, Long after) {
        return stage.as(lead.id(), () -> {
            var activity = outlining.addActivity(unit, kind, title);
            outlining.plan(activity, new ActivityPlan(title, kind == ActivityKind.TEST ? 30 : 90, opensDay, dueDay, after));
            return activity;
        });
    }

    void task(Actor lead, Long activity, String instructions) {
        stage.as(lead.id(), () -> done(() -> work.set(activity, WorkFacts.usual(instructions), work.open(activity).version())));
    }

    /** Takes in a file of questions; each serves the objective its category names. */
    Knowledge questions(Actor lead, Long course, String file) {
        var knowledge = new Knowledge();
        Texts.categories(Texts.of(file)).forEach((objective, gift) -> stage.as(lead.id(), () -> done(() -> {
            importing.confirm(importing.upload(course, objective + ".gift", gift.getBytes(StandardCharsets.UTF_8), new QuestionFacts("", objective, "", null, Set.of())));
        })));
        for (var page = 0; page == 0 || page < pages(lead, course); page++) {
            for (var row : rows(lead, course, page)) {
                stage.as(lead.id(), () -> done(() -> ready(row, knowledge)));
            }
        }
        return knowledge;
    }

    private int pages(Actor lead, Long course) {
        return stage.as(lead.id(), () -> bank.look(course, BankFilter.ALL, 0).pages());
    }

    private java.util.List<Long> rows(Actor lead, Long course, int page) {
        return stage.as(lead.id(), () -> bank.look(course, BankFilter.ALL, page).rows().stream().map(row -> row.id()).toList());
    }

    private void ready(Long question, Knowledge knowledge) {
        var sheet = authoring.open(question);
        knowledge.learn(sheet.content());
        var facts = sheet.facts();
        var written = authoring.write(question, sheet.revision(), sheet.content(),
            new QuestionFacts(facts.title(), facts.category(), facts.category(), facts.difficulty(), facts.tags()), sheet.marks());
        authoring.publish(question, written.revision());
    }

    /** A test that draws so many questions for each objective. */
    void test(Actor lead, Long activity, Kind kind, int each, String... objectives) {
        stage.as(lead.id(), () -> done(() -> {
            tests.choose(activity, kind);
            var section = filling.addSection(activity, "Questions", true);
            for (var objective : objectives) {
                filling.draw(section, each, new Wish("", objective, ""), BigDecimal.ONE);
            }
        }));
    }

    /** Adds one essay to the end of a test. */
    void essay(Actor lead, Long activity) {
        stage.as(lead.id(), () -> done(() -> filling.draw(filling.addSection(activity, "In your own words", false), 1, new Wish("", "in your own words", ""), new BigDecimal(4))));
    }

    void publishTest(Actor lead, Long activity) {
        stage.as(lead.id(), () -> tests.publish(activity));
    }

    void askForReview(Actor lead, Long course) {
        stage.as(lead.id(), () -> done(() -> planning.askForReview(course)));
    }

    void endorse(Actor steward, Long course) {
        stage.as(steward.id(), () -> done(() -> endorsing.endorse(course)));
    }

    Long offering(Actor lead, Long course, String title, LocalDate from, LocalDate to, int places, boolean entrance) {
        return stage.as(lead.id(), () -> running.create(course,
            new OfferingFacts(title, from, to, ZONE, places, Admission.OPEN, null, Withdrawal.ANY_TIME, null, entrance)));
    }

    void moveOn(Actor lead, Long offering, OfferingState state) {
        stage.as(lead.id(), () -> done(() -> running.moveOn(offering, state)));
    }

    private static Void done(Runnable work) {
        work.run();
        return null;
    }
}
