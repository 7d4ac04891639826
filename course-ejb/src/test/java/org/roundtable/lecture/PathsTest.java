package org.roundtable.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathsTest {

    private final Paths paths = new Paths(List.of("episodes/01-welcome.md", "episodes/05-memory.md", "episodes/fig/a.png", "learners/setup.md", "learners/fig/a.png",
        "instructors/icebreakers.md", "index.md", "episodes/notes.Rmd"));

    @Test
    void are_meant_from_where_the_link_stands() {
        assertThat(paths.meant("episodes/01-welcome.md", "fig/a.png")).contains("episodes/fig/a.png");
        assertThat(paths.meant("learners/setup.md", "./fig/a.png")).contains("learners/fig/a.png");
        assertThat(paths.meant("learners/setup.md", "../episodes/05-memory.md")).contains("episodes/05-memory.md");
        assertThat(paths.meant("index.md", "episodes/05-memory.md")).contains("episodes/05-memory.md");
    }

    @Test
    void may_be_written_with_another_ending_or_none() {
        assertThat(paths.meant("episodes/01-welcome.md", "05-memory")).contains("episodes/05-memory.md");
        assertThat(paths.meant("episodes/01-welcome.md", "05-memory.html")).contains("episodes/05-memory.md");
        assertThat(paths.meant("episodes/01-welcome.md", "notes.html")).contains("episodes/notes.Rmd");
    }

    @Test
    void are_found_by_name_where_the_name_is_there_once() {
        assertThat(paths.meant("episodes/01-welcome.md", "icebreakers.md")).contains("instructors/icebreakers.md");
        assertThat(paths.meant("index.md", "a.png")).isEmpty();
    }

    @Test
    void never_lead_out_of_the_course() {
        assertThat(paths.meant("episodes/01-welcome.md", "../../etc/passwd")).isEmpty();
        assertThat(paths.meant("index.md", "../index.md")).isEmpty();
        assertThat(paths.meant("index.md", "")).isEmpty();
        assertThat(paths.meant("index.md", "/")).isEmpty();
    }
}
