package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.roundtable.lecture.Paths;
import org.roundtable.shared.Audience;
import org.roundtable.shared.Markup;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.Showing;

/** What the forms of courses have in common: texts, files, links between them, and a licence. */
final class CourseFolder {

    private static final int SUMMARY = 300;
    private static final int LARGEST_TEXT = 200_000;
    private static final Pattern SYSTEM = Pattern.compile("(?:.*/)?(?:__MACOSX/.*|Thumbs\\.db|desktop\\.ini|\\.[^/]+(?:/.*)?)");
    private static final Pattern NESTED = Pattern.compile("(?i).*\\.(?:zip|7z|rar|jar|war|tar|t?gz|bz2|xz|zst)");
    private static final Pattern LICENCE = Pattern.compile("(?i)(?:licen[cs]e|copying)[^/]*");
    private static final Pattern ABOUT = Pattern.compile("(?i)(?:readme|contributing|code_of_conduct|authors|citation|changelog|news|index)[^/]*");

    private final Archive archive;
    private final Findings findings;
    private final Map<String, FoundCourse.File> files = new LinkedHashMap<>();

    CourseFolder(Archive archive, Findings findings) {
        this.archive = archive;
        this.findings = findings;
    }

    /** @return the text at a path, nothing if it is none or there is none; the findings say why */
    Optional<Document> document(String path) {
        if (!archive.has(path)) {
            return Optional.empty();
        }
        var text = archive.size(path) > LARGEST_TEXT ? Optional.<String>empty() : archive.text(path);
        if (text.isEmpty()) {
            findings.left(path, archive.size(path) > LARGEST_TEXT ? "textTooLong" : "notText");
            return Optional.empty();
        }
        var document = Document.of(path, text.get());
        if (!document.headReadable()) {
            findings.warning(path, "headUnreadable");
        }
        return Optional.of(document);
    }

    /** @return the Markdown files right in a folder, in the order of their names */
    List<String> texts(String folder) {
        return archive.paths().stream().filter(path -> path.startsWith(folder + "/") && path.matches(".*\\.R?md") && path.indexOf('/', folder.length() + 1) < 0).toList();
    }

    /** Takes every other file of a kind known here that lies below one of the folders, and says why it leaves the rest. */
    List<FoundCourse.File> takeFiles(Collection<String> folders) {
        for (var path : archive.paths()) {
            if (findings.knows(path)) {
                continue;
            }
            if (SYSTEM.matcher(path).matches()) {
                findings.left(path, "system");
            } else if (NESTED.matcher(path).matches()) {
                findings.left(path, "nestedArchive");
            } else if (path.indexOf('/') < 0 && LICENCE.matcher(path).matches()) {
                findings.taken(path, "licence");
            } else if (path.indexOf('/') < 0 && ABOUT.matcher(path).matches()) {
                findings.left(path, "about");
            } else if (folders.stream().noneMatch(folder -> path.startsWith(folder + "/"))) {
                findings.left(path, "elsewhere");
            } else {
                takeFile(path);
            }
        }
        return List.copyOf(files.values());
    }

    private void takeFile(String path) {
        if (MediaType.named(path).isEmpty()) {
            findings.left(path, "unknownKind");
            return;
        }
        MediaType.of(path, archive.bytes(path)).ifPresentOrElse(type -> {
            files.put(path, new FoundCourse.File(path, type, archive.size(path)));
            findings.taken(path, type.picture() ? "picture" : "file");
        }, () -> findings.left(path, "notWhatItSays"));
    }

    /**
     * Follows the links of a text.
     *
     * @param texts paths of all lectures and pages
     * @return the files it uses; the findings name what leads nowhere
     */
    Set<String> follow(String path, String markdown, Collection<String> texts) {
        var known = new ArrayList<>(texts);
        known.addAll(files.keySet());
        var paths = new Paths(known);
        var used = new LinkedHashSet<String>();
        Markup.render(markdown, Showing.article(Audience.TEAM, link -> {
            var meant = paths.meant(path, link);
            meant.filter(files::containsKey).ifPresent(used::add);
            if (meant.isEmpty()) {
                var missing = MediaType.named(link).filter(MediaType::picture).isPresent() ? "pictureMissing" : "linkLeadsNowhere";
                findings.warning(path, missing, ArchiveEntry.printable(link));
            }
            return meant.map(found -> "/" + found.hashCode());
        }, key -> key));
        return used;
    }

    /** @return the licence the folder names in files of that name */
    Licence licence() {
        return archive.paths().stream().filter(path -> path.indexOf('/') < 0 && LICENCE.matcher(path).matches()).sorted((a, b) -> a.endsWith(".txt") ? -1 : 1)
            .map(path -> archive.text(path).map(Licence::in).orElse(Licence.UNKNOWN))
            .reduce(Licence.UNKNOWN, Licence::or);
    }

    static String summary(String description) {
        var plain = Markup.plain(description);
        if (plain.length() <= SUMMARY) {
            return plain;
        }
        var sentence = plain.lastIndexOf(". ", SUMMARY);
        return sentence > SUMMARY / 3 ? plain.substring(0, sentence + 1) : plain.substring(0, plain.lastIndexOf(' ', SUMMARY) < 0 ? SUMMARY : plain.lastIndexOf(' ', SUMMARY)) + "…";
    }
}
