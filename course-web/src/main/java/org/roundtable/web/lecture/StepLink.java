package org.roundtable.web.lecture;

import org.roundtable.lecture.LecturePlace;
import org.roundtable.lecture.Step;

/** Where an item of the outline is done. */
final class StepLink {

    private StepLink() {}

    /** @return its address; nothing is done outside of an offering but reading */
    static String of(Step step, LecturePlace place) {
        return switch (step.kind()) {
            case LECTURE -> "/lecture/view?id=" + step.id() + LectureTexts.in(place.offering());
            case ASSIGNMENT -> place.offering() == null ? studio(place) : "/assignment/work?id=" + step.id() + "&offering=" + place.offering();
            case TEST -> place.offering() == null ? studio(place) : "/attempt/before?id=" + step.id() + "&offering=" + place.offering();
            case SESSION -> place.offering() == null ? studio(place) : offering(place);
        };
    }

    static String offering(LecturePlace place) {
        return place.offering() == null ? studio(place) : "/course/offering?id=" + place.offering();
    }

    private static String studio(LecturePlace place) {
        return "/course/studio?id=" + place.course();
    }
}
