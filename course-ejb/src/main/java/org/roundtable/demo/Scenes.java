package org.roundtable.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What happens when. Scenes of all courses are played in order of time, whatever order they were written in. */
class Scenes {

    private record Scene(Duration at, Runnable action) {}

    private final List<Scene> scenes = new ArrayList<>();

    /** @param day counted from the first day of the story */
    void at(int day, int hour, Runnable action) {
        scenes.add(new Scene(Duration.ofDays(day).plusHours(hour), action));
    }

    /** @param pass moves the clock on */
    void play(Clock clock, Instant begin, Consumer<Duration> pass) {
        scenes.stream().sorted(Comparator.comparing(Scene::at)).forEach(scene -> {
            var moment = begin.plus(scene.at());
            if (moment.isAfter(clock.instant())) {
                pass.accept(Duration.between(clock.instant(), moment));
            }
            scene.action().run();
        });
    }
}
