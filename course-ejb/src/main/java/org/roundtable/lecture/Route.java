package org.roundtable.lecture;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole outline for one reader, with what is done and what is still closed. */
public record Route(List<Stretch> stretches) {

    public Stream<Step> steps() {
        return stretches.stream().flatMap(stretch -> stretch.steps().stream());
    }

    /** The same for the team, for whom nothing is closed. */
    Route unlocked() {
        return new Route(stretches.stream().map(stretch -> new Stretch(stretch.title(), stretch.steps().stream().map(Step::unlocked).toList())).toList());
    }

    Optional<Step> step(Long activity) {
        return steps().filter(step -> step.id().equals(activity)).findFirst();
    }

    /** @return what comes next by its date, at most three: what is due and not done, and what opens */
    List<Step> ahead(Instant now) {
        return steps().filter(step -> !step.done() && step.date().filter(date -> date.isAfter(now)).isPresent())
            .sorted(Comparator.comparing(step -> step.date().orElseThrow())).limit(3).toList();
    }

    /** @return the item before it that can be opened */
    Optional<Step> before(Long activity) {
        return steps().takeWhile(step -> !step.id().equals(activity)).filter(step -> !step.locked()).reduce((one, later) -> later);
    }

    /** @return the item after it, open or not */
    Optional<Step> after(Long activity) {
        return steps().dropWhile(step -> !step.id().equals(activity)).skip(1).findFirst();
    }
}
