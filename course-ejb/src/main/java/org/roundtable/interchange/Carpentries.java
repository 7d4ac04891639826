package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.shared.Audience;

/**
 * A lesson of The Carpentries: {@code config.yaml} names the episodes in order, each is a lecture. Runs of episodes of one
 * {@code block} are units; an episode that starts a day without a block begins a unit of its own name. What stands beside
 * the episodes for learners and instructors becomes reference material for learners and the team.
 */
final class Carpentries implements CourseFormat {

    private static final String CONFIG = "config.yaml";
    private static final Map<String, String> NAMES = Map.of("cp", "The Carpentries", "swc", "Software Carpentry", "dc", "Data Carpentry",
        "lc", "Library Carpentry", "incubator", "The Carpentries Incubator", "lab", "The Carpentries Lab");

    @Override
    public boolean recognises(Archive archive) {
        return archive.has(CONFIG) && archive.paths().stream().anyMatch(path -> path.startsWith("episodes/"));
    }

    @Override
    public FoundCourse read(Archive archive, Findings findings) {
        return new Reading(archive, findings).draft();
    }

    private static final class Reading {

        private final Archive archive;
        private final Findings findings;
        private final CourseFolder folder;
        private final SafeYaml config;

        Reading(Archive archive, Findings findings) {
            this.archive = archive;
            this.findings = findings;
            this.folder = new CourseFolder(archive, findings);
            this.config = archive.text(CONFIG).flatMap(SafeYaml::read).orElseThrow(() -> new ArchiveRefused("courseConfigUnreadable", CONFIG));
            findings.taken(CONFIG, "outline");
        }

        FoundCourse draft() {
            var episodes = episodes();
            var pages = Stream.of(pages("learners", Audience.LEARNERS), pages("instructors", Audience.TEAM)).flatMap(List::stream).toList();
            var licencePage = folder.document("LICENSE.md").map(text -> page(text, Audience.LEARNERS));
            var description = folder.document("index.md").map(Document::text).orElse("");
            if (!description.isEmpty()) {
                findings.taken("index.md", "description");
            }
            var files = folder.takeFiles(Set.of("episodes", "learners", "instructors"));
            var licence = folder.licence();
            var spdx = config.word("license").flatMap(Licence::spdx).orElse(licence.spdx());
            if (spdx.isEmpty()) {
                findings.warning(CONFIG, "noLicence");
            }
            var allPages = Stream.concat(pages.stream(), licencePage.stream()).toList();
            var texts = Stream.concat(episodes.stream().map(Document::path), Stream.concat(allPages.stream().map(FoundCourse.Page::path),
                description.isEmpty() ? Stream.empty() : Stream.of("index.md"))).toList();
            allPages.forEach(page -> folder.follow(page.path(), page.markdown(), texts));
            folder.follow("index.md", description, texts);
            return new FoundCourse(config.word("title").orElse("Untitled"), CourseFolder.summary(description), description, config.word("lang").orElse("en"),
                spdx, attribution(licence), config.word("source").orElse(licence.source()), units(episodes, texts), allPages, files);
        }

        /** In the order of config.yaml; without one, in the order of their names. */
        private List<Document> episodes() {
            var listed = config.words("episodes");
            var all = folder.texts("episodes");
            var wanted = listed.isEmpty() ? all : listed.stream().map(name -> "episodes/" + name).distinct().toList();
            wanted.stream().filter(path -> !archive.has(path)).forEach(path -> findings.warning(CONFIG, "episodeMissing", ArchiveEntry.printable(path)));
            var episodes = wanted.stream().flatMap(path -> folder.document(path).stream()).toList();
            episodes.forEach(episode -> findings.taken(episode.path(), "lecture", episode.title()));
            all.stream().filter(path -> !findings.knows(path)).forEach(path -> findings.left(path, "notListed", CONFIG));
            return episodes;
        }

        private List<FoundCourse.Page> pages(String name, Audience audience) {
            var paths = new ArrayList<>(config.words(name).stream().map(page -> name + "/" + page).filter(archive::has).distinct().toList());
            folder.texts(name).stream().filter(path -> !paths.contains(path)).forEach(paths::add);
            return paths.stream().flatMap(path -> folder.document(path).stream()).map(text -> page(text, audience)).toList();
        }

        private FoundCourse.Page page(Document text, Audience audience) {
            findings.taken(text.path(), audience == Audience.TEAM ? "pageForTeam" : "page", text.title());
            return new FoundCourse.Page(text.path(), text.title(), audience, text.untitled().text());
        }

        private List<FoundCourse.Unit> units(List<Document> episodes, List<String> texts) {
            var units = new ArrayList<FoundCourse.Unit>();
            var times = new HashMap<String, Integer>();
            var current = "";
            for (var episode : episodes) {
                var block = episode.head().word("block").or(() -> opening(episode, units.isEmpty())).orElse(current);
                if (units.isEmpty() || !block.equals(current)) {
                    var time = times.merge(block, 1, Integer::sum);
                    units.add(new FoundCourse.Unit(time == 1 ? block : block + " (" + time + ")", new ArrayList<>()));
                    current = block;
                }
                units.get(units.size() - 1).lectures().add(lecture(episode, texts));
            }
            return units;
        }

        private static Optional<String> opening(Document episode, boolean first) {
            return first || episode.head().yes("start") ? Optional.of(episode.title()) : Optional.empty();
        }

        private FoundCourse.Lecture lecture(Document episode, List<String> texts) {
            var head = episode.head();
            return new FoundCourse.Lecture(episode.path(), episode.title(), head.number("teaching") + head.number("break"), head.number("exercises"),
                episode.untitled().text(), folder.follow(episode.path(), episode.text(), texts));
        }

        private String attribution(Licence licence) {
            return licence.attribution().isEmpty() ? config.word("carpentry").map(code -> NAMES.getOrDefault(code, "")).orElse("") : licence.attribution();
        }
    }
}
