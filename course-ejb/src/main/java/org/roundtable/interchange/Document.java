package org.roundtable.interchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.roundtable.shared.Clean;

/** A Markdown file: what is said about it at its head, and its text. */
record Document(String path, SafeYaml head, boolean headReadable, String text) {

    private static final int LONGEST_TITLE = 200;
    private static final Pattern HEAD = Pattern.compile("\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FIRST_HEADING = Pattern.compile("\\A\\s*#[ \\t]+([^\\r\\n]*?)[ \\t]*#*[ \\t]*(?:\\R|\\z)");

    static Document of(String path, String source) {
        var head = HEAD.matcher(source);
        if (!head.find()) {
            return new Document(path, SafeYaml.empty(), true, source.strip() + "\n");
        }
        var read = head.group(1).isBlank() ? Optional.of(SafeYaml.empty()) : SafeYaml.read(head.group(1));
        return new Document(path, read.orElseGet(SafeYaml::empty), read.isPresent(), source.substring(head.end()).strip() + "\n");
    }

    /** As its head says, else its first heading, else the name of the file. */
    String title() {
        var title = head.word("title").or(this::firstHeading).orElseGet(this::name);
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }

    /** Its text without a first heading that repeats the title. */
    Document untitled() {
        var heading = FIRST_HEADING.matcher(text);
        return heading.find() && heading.group(1).strip().equalsIgnoreCase(title())
            ? new Document(path, head, headReadable, text.substring(heading.end()).strip() + "\n") : this;
    }

    private Optional<String> firstHeading() {
        var heading = FIRST_HEADING.matcher(text);
        return heading.find() ? Optional.of(Clean.line(heading.group(1))).filter(words -> !words.isEmpty()) : Optional.empty();
    }

    private String name() {
        var name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "").replaceFirst("^[\\d-]+", "").replace('-', ' ').strip();
        return name.isEmpty() ? path : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
