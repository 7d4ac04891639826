package org.roundtable.interchange;

import static org.roundtable.access.Permission.TAKE_PART;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.network.Members;
import org.roundtable.shared.Clean;
import org.roundtable.shared.NotThere;

/** How a member brings a course along: upload it, read what was found, say yes. */
@Stateless
public class ImportingCourses {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject CourseUploads uploads;
    @Inject CourseBuilding building;
    @Inject AuditTrail audit;

    /**
     * @return id of the upload, which only the caller can see
     * @throws ArchiveRefused when there is no course in it, or it is not safe to read; nothing is kept then
     */
    public Long receive(String fileName, InputStream content) {
        guard.require(TAKE_PART, Place.NETWORK);
        try (var archive = Archive.receive(content)) {
            CourseReading.of(archive);
            var name = Clean.line(fileName);
            var upload = new CourseUpload(members.reference(guard.caller()), name.substring(Math.max(0, name.length() - 200)), archive.all(), clock.instant());
            uploads.add(upload, guard.caller(), clock.instant());
            return upload.id();
        }
    }

    /** @return what the upload would become */
    public CourseImportSheet look(Long id) {
        var upload = uploads.of(guard.caller(), id, clock.instant()).orElseThrow(NotThere::new);
        if (upload.course() != null) {
            return CourseImportSheet.done(upload);
        }
        try (var archive = archive(upload)) {
            return CourseImportSheet.of(upload, CourseReading.of(archive));
        }
    }

    /** @return id of the course it became; the same one for whoever says yes twice */
    public Long confirm(Long id) {
        var now = clock.instant();
        var upload = uploads.held(guard.caller(), id, now).orElseThrow(NotThere::new);
        if (upload.course() == null) {
            try (var archive = archive(upload)) {
                upload.became(building.build(CourseReading.of(archive).draft(), archive, guard.caller(), now));
            }
            audit.add(guard.caller(), "interchange.courseImported", "course", upload.course().id(), upload.course().place(), upload.fileName());
        }
        return upload.course().id();
    }

    public void discard(Long id) {
        uploads.of(guard.caller(), id, clock.instant()).ifPresent(uploads::remove);
    }

    private static Archive archive(CourseUpload upload) {
        return Archive.receive(new ByteArrayInputStream(upload.content()));
    }
}
