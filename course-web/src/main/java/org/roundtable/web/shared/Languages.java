package org.roundtable.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages people teach in, by name. */
@Named
@ApplicationScoped
public class Languages {

    @Inject Who who;

    /** @return tags of all languages with two letters, by their name in the language of the page */
    public List<String> getAll() {
        return Arrays.stream(Locale.getISOLanguages()).filter(tag -> !name(tag).equals(tag)).sorted(Comparator.comparing(this::name)).toList();
    }

    /** @return the same and {@code other}, where it is not among them */
    public List<String> with(String other) {
        return other == null || other.isBlank() || getAll().contains(other) ? getAll() : Stream.concat(Stream.of(other), getAll().stream()).toList();
    }

    /** @return "German" for {@code de}, "German (Austria)" for {@code de-AT} */
    public String name(String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName(who.getLocale());
    }
}
