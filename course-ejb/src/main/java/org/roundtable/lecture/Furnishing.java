package org.roundtable.lecture;

import static org.roundtable.access.Permission.AUTHOR_COURSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import org.roundtable.access.Guard;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Attachments;
import org.roundtable.course.Courses;
import org.roundtable.course.Unfit;
import org.roundtable.course.Upload;
import org.roundtable.shared.Audience;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Page;

/** What authors put into a lecture beside its words: pictures, recordings, files, links to what is there already. */
@Stateless
public class Furnishing {

    static final int PAGE = 30;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Lectures lectures;
    @Inject Shelves shelves;
    @Inject Attachments attachments;

    /**
     * @param content read no further than the largest file that is taken
     * @return the file as it is now; the one there already where it is the same
     */
    public FileReceipt attach(Long activity, String name, InputStream content) {
        var lecture = lectures.held(authored(activity)).lecture();
        var clean = fileName(name);
        var bytes = read(clean, content);
        var type = MediaType.of(clean, bytes).orElseThrow(() -> new FileNotTaken(clean));
        var folder = lecture.path().substring(0, lecture.path().lastIndexOf('/') + 1);
        var file = attachments.add(lecture.course(), new Upload(folder + "fig/" + clean, type.type(), bytes), guard.caller(), clock.instant());
        return new FileReceipt(file.id(), file.path().substring(folder.length()), type.picture());
    }

    /** @return the files of the course that a lecture belongs to */
    public Page<FileRow> files(Long activity, int page) {
        return shelves.files(authored(activity).course().id(), page, PAGE);
    }

    /** @return what links in a lecture can mean to those who read it */
    public Shelf shelf(Long activity, Audience audience) {
        return shelves.of(authored(activity).course().id(), audience);
    }

    private Activity authored(Long id) {
        var activity = courses.activity(id).filter(found -> found.kind() == ActivityKind.LECTURE).orElseThrow(NotThere::new);
        guard.require(AUTHOR_COURSE, activity.course().place());
        return activity;
    }

    private static byte[] read(String name, InputStream content) {
        try {
            var bytes = content.readNBytes(Upload.LARGEST + 1);
            if (bytes.length > Upload.LARGEST) {
                throw new Unfit("course.fileTooLarge", name, Upload.LARGEST / 1024 / 1024);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plain enough to stand in a link as it is. */
    private static String fileName(String given) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
        var dot = name.lastIndexOf('.');
        return dot < 1 ? "file-" + name : name.substring(0, Math.min(dot, 80)) + name.substring(dot);
    }
}
