package org.roundtable.interchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.shared.Audience;
import org.roundtable.shared.MediaType;

/**
 * A course as found in an archive, whatever form it came in.
 *
 * @param summary a sentence or two, plain text
 * @param description Markdown
 * @param licence SPDX identifier, empty where none was found
 * @param attribution who must be named, may be empty
 * @param source where it comes from, may be empty
 * @param pages what is to be read beside the lectures
 */
public record FoundCourse(String title, String summary, String description, String language, String licence, String attribution, String source,
        List<Unit> units, List<Page> pages, List<File> files) {

    public FoundCourse {
        title = cut(title, 200);
        summary = cut(summary, 500);
        language = language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,4})?") ? language : "en";
        attribution = cut(attribution, 1000);
        source = cut(source, 500);
    }

    /** A part of the course. */
    public record Unit(String title, List<Lecture> lectures) {

        public Unit {
            title = cut(title, 200);
        }
    }

    /**
     * @param path where it lies among the files of the course, from which its links are meant
     * @param minutes to read it
     * @param practice minutes for what there is to do in it
     * @param files paths of the pictures and other files it shows or links to
     */
    public record Lecture(String path, String title, int minutes, int practice, String markdown, Set<String> files) {}

    /** Reference material. */
    public record Page(String path, String title, Audience audience, String markdown) {}

    /** A figure or another file; its content stays in the archive until it is stored. */
    public record File(String path, MediaType type, long size) {}

    private static String cut(String words, int length) {
        return words.length() > length ? words.substring(0, length - 1) + "…" : words;
    }

    public Stream<Lecture> lectures() {
        return units.stream().flatMap(unit -> unit.lectures().stream());
    }
}
