package org.roundtable.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What learners see of their attempts, moment by moment. */
@Embeddable
public record ReviewRules(@Column(name = "review_during") Showing during, @Column(name = "review_just_after") Showing justAfter,
        @Column(name = "review_after_close") Showing afterClose, @Column(name = "review_after_release") Showing afterRelease) {

    public static final ReviewRules NEVER = new ReviewRules(Showing.NOTHING, Showing.NOTHING, Showing.NOTHING, Showing.NOTHING);

    /** @return rules by which these are shown from that moment on, and nothing before */
    public static ReviewRules from(Moment first, Shown... shown) {
        var showing = new EnumMap<Moment, Showing>(Moment.class);
        Arrays.stream(Moment.values()).forEach(moment -> showing.put(moment, moment.compareTo(first) < 0 ? Showing.NOTHING : Showing.of(shown)));
        return of(showing);
    }

    public static ReviewRules of(Map<Moment, Showing> showing) {
        return new ReviewRules(showing.get(Moment.DURING), showing.get(Moment.JUST_AFTER), showing.get(Moment.AFTER_CLOSE), showing.get(Moment.AFTER_RELEASE));
    }

    public Showing at(Moment moment) {
        return switch (moment) {
            case DURING -> during;
            case JUST_AFTER -> justAfter;
            case AFTER_CLOSE -> afterClose;
            case AFTER_RELEASE -> afterRelease;
        };
    }

    /** Whether anything at all is told before the marks are released. */
    boolean tellsBeforeRelease() {
        return !during.isEmpty() || !justAfter.isEmpty() || !afterClose.isEmpty();
    }

    /** @return the first moment at which it is shown; empty for never */
    public Optional<Moment> first(Shown what) {
        return Arrays.stream(Moment.values()).filter(moment -> at(moment).shows(what)).findFirst();
    }
}
