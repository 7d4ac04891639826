package org.roundtable.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.roundtable.it.inside.Actors.as;
import static org.roundtable.it.inside.Actors.use;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.roundtable.course.ActivityKind;
import org.roundtable.lecture.Furnishing;
import org.roundtable.lecture.Lecturing;

/** A lecture is written, published and given a file. */
final class LectureScene {

    private LectureScene() {}

    static Map<String, Long> cast(long lead, long unit) throws Exception {
        var lecture = CourseScene.activity(lead, unit, ActivityKind.LECTURE, "Wait time");
        var saved = as(lead, () -> use(Lecturing.class).save(lecture, 0, "Count to *three*."));
        as(lead, () -> use(Lecturing.class).publish(lecture, saved.revision()));
        var file = as(lead, () -> use(Furnishing.class).attach(lecture, "notes.txt", new ByteArrayInputStream("Notes".getBytes(UTF_8))));
        return Map.of("lecture", lecture, "file", file.id());
    }
}
