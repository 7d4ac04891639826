package org.roundtable.interchange;

import java.util.List;
import java.util.stream.Stream;
import org.roundtable.question.Content;

/**
 * One thing found in a file of questions. Everything in the file but comments and blank lines is in one of these.
 *
 * @param from its first line, counted from 1
 * @param to its last line
 * @param title as given in the file, or empty
 * @param category the one in force, or empty
 * @param externalId its name in the system it comes from, or empty
 * @param text what it says, in words; for what was left, as it stands in the file
 * @param content the question; {@code null} where it is none
 * @param remarks why it was left, or what else is to be known about how it was read
 */
public record Found(int from, int to, Fate fate, String title, String category, String externalId, List<String> tags, String text, Content content,
        List<Remark> remarks) {

    static final int TITLE = 200;
    /** Leaves room for the category that whoever imports puts before it. */
    static final int CATEGORY = 120;
    static final int TAG = 40;
    static final int TAGS = 12;

    public Found {
        tags = List.copyOf(tags);
        remarks = List.copyOf(remarks);
    }

    static Found question(int from, int to, Label label, Content content, List<Remark> remarks) {
        var gaps = content.gaps().stream().map(Remark::of).toList();
        return new Found(from, to, gaps.isEmpty() ? Fate.READY : Fate.DRAFT, label.title(), label.category(), label.externalId(), label.tags(),
            content.stem().text(), content, Stream.concat(gaps.stream(), remarks.stream()).toList());
    }

    static Found left(int from, int to, Label label, String text, List<Remark> remarks) {
        return new Found(from, to, Fate.LEFT, label.title(), label.category(), label.externalId(), label.tags(), text, null, remarks);
    }

    static Found heeded(int from, int to, String category, List<Remark> remarks) {
        return new Found(from, to, Fate.HEEDED, category, category, "", List.of(), category, null, remarks);
    }

    Found with(Remark remark) {
        return new Found(from, to, fate, title, category, externalId, tags, text, content, Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }

    /** The same, known already. */
    Found known(Remark remark) {
        return new Found(from, to, Fate.KNOWN, title, category, externalId, tags, text, content, List.of(remark));
    }

    /** Whether it is taken once the import is confirmed. */
    boolean taken() {
        return fate == Fate.READY || fate == Fate.DRAFT;
    }

    /** What a file says about a question beside the question itself. */
    record Label(String title, String category, String externalId, List<String> tags) {

        static final Label NONE = new Label("", "", "", List.of());

        Label {
            title = cut(title, TITLE);
            category = cut(category, CATEGORY);
        }

        private static String cut(String text, int length) {
            return text.length() > length ? text.substring(0, length - 1) + "…" : text;
        }
    }
}
