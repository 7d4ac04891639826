package org.roundtable.lecture;

import org.roundtable.course.CourseFacts;

/**
 * Under which licence a text stands, whom to name and where it comes from; the last two may be {@code null}.
 */
public record Origin(String licence, String attribution, String source) {

    static Origin of(CourseFacts facts) {
        return new Origin(facts.licence(), facts.attribution(), facts.source());
    }

    /** @return whether the source is an address to follow */
    public boolean linked() {
        return source != null && source.matches("https?://[^\\s\"<>]+");
    }
}
