package org.roundtable.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** Two months of a network: one course taught to the end and about to be taught again, one in its third week, one waiting to be endorsed. */
@Dependent
class Story {

    /** How long it takes; its last day is today. */
    static final int DAYS = 66;

    @Inject Clock clock;
    @Inject Cast cast;
    @Inject WhyCourse why;
    @Inject FractionsCourse fractions;
    @Inject MinutesCourse minutes;

    /**
     * @param invitation the link for the first steward
     * @param pass moves the clock on
     */
    void play(String invitation, Consumer<Duration> pass) {
        var begin = clock.instant();
        var steward = cast.steward(invitation);
        var instructors = cast.instructors();
        var members = cast.members();
        var scenes = new Scenes();
        why.write(scenes, steward, instructors, members);
        fractions.write(scenes, steward, instructors, members);
        minutes.write(scenes, instructors.get(3));
        scenes.play(clock, begin, pass);
    }
}
