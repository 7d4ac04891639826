package org.roundtable.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A course of Peer 2 Peer University, kept as a Jekyll site: {@code _data/course.yml} names the modules in order, their posts are the lectures. */
final class Jekyll implements CourseFormat {

    private static final String COURSE = "_data/course.yml";
    private static final Pattern TIMING = Pattern.compile("(?im)^\\W*suggested timing:?\\W*(\\d{1,3})\\s*min");

    @Override
    public boolean recognises(Archive archive) {
        return archive.has(COURSE) && archive.paths().stream().anyMatch(path -> path.startsWith("modules/"));
    }

    @Override
    public FoundCourse read(Archive archive, Findings findings) {
        var folder = new CourseFolder(archive, findings);
        var course = archive.text(COURSE).flatMap(SafeYaml::read).orElseThrow(() -> new ArchiveRefused("courseConfigUnreadable", COURSE));
        findings.taken(COURSE, "outline");
        var modules = modules(archive, folder, findings, course.words("modules"));
        var description = folder.document("index.md").map(Document::text).orElse("");
        if (!description.isEmpty()) {
            findings.taken("index.md", "description");
        }
        var files = folder.takeFiles(folders(archive));
        var texts = Stream.concat(modules.values().stream().flatMap(List::stream).map(Document::path), Stream.of("index.md")).toList();
        folder.follow("index.md", description, texts);
        var licence = folder.licence();
        if (licence.spdx().isEmpty()) {
            findings.warning(COURSE, "noLicence");
        }
        var units = modules.entrySet().stream()
            .map(module -> new FoundCourse.Unit(module.getKey(), module.getValue().stream().map(post -> lecture(folder, post, texts)).toList()))
            .toList();
        return new FoundCourse(course.word("title").orElse("Untitled"), course.word("description").filter(words -> words.length() > 60).orElseGet(() -> CourseFolder.summary(description)),
            description, course.word("lang").orElse("en"), licence.spdx(), attribution(licence), licence.source(), units, List.of(), files);
    }

    private static Map<String, List<Document>> modules(Archive archive, CourseFolder folder, Findings findings, List<String> listed) {
        var modules = new LinkedHashMap<String, List<Document>>();
        for (var module : listed) {
            var posts = folder.texts("modules/" + module + "/_posts").stream().flatMap(path -> folder.document(path).stream()).toList();
            if (posts.isEmpty()) {
                findings.warning(COURSE, "moduleMissing", ArchiveEntry.printable(module));
            } else {
                posts.forEach(post -> findings.taken(post.path(), "lecture", post.title()));
                modules.put(module, posts);
            }
        }
        archive.paths().stream().filter(path -> path.matches("modules/[^/]+/_posts/.*\\.md") && !findings.knows(path))
            .forEach(path -> findings.left(path, "notListed", COURSE));
        return modules;
    }

    /** Where a site keeps what it shows: everywhere but in the folders of its machinery. */
    private static Set<String> folders(Archive archive) {
        return archive.paths().stream().filter(path -> path.indexOf('/') > 0 && !path.startsWith("_")).map(path -> path.substring(0, path.indexOf('/')))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static FoundCourse.Lecture lecture(CourseFolder folder, Document post, List<String> texts) {
        var text = post.untitled();
        var timing = TIMING.matcher(text.text());
        return new FoundCourse.Lecture(post.path(), post.title(), timing.find() ? Integer.parseInt(timing.group(1)) : 0, 0, text.text(),
            folder.follow(post.path(), text.text(), texts));
    }

    private static String attribution(Licence licence) {
        return licence.attribution().isEmpty() && licence.source().contains("p2pu/") ? "Peer 2 Peer University" : licence.attribution();
    }
}
