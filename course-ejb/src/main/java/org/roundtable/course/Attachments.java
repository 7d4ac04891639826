package org.roundtable.course;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.network.Members;
import jakarta.inject.Inject;

/** The files of all courses. Each course has room for {@link #QUOTA}. */
@Dependent
public class Attachments {

    public static final long QUOTA = 500_000_000;

    @PersistenceContext EntityManager em;
    @Inject Members members;

    /**
     * @return the stored file; the one that is there already where the same bytes came under the same path, and one with
     *     a number in its name where other bytes did
     * @throws QuotaReached when the course has no room for it
     */
    public Attachment add(Course course, Upload upload, Long by, Instant now) {
        return add(course, List.of(upload), by, now).get(0);
    }

    /** The same for many: the room is measured once, and rows go out in batches. */
    public List<Attachment> add(Course course, Collection<Upload> uploads, Long by, Instant now) {
        // held, so that two uploads at once cannot both measure the room before either fills it
        em.flush();
        em.lock(course, PESSIMISTIC_WRITE);
        var left = QUOTA - taken(course.id());
        var more = uploads.stream().mapToLong(upload -> upload.content().length).sum();
        if (more > left) {
            throw new QuotaReached(left, more);
        }
        var there = hashes(course.id());
        return uploads.stream().map(upload -> place(course, upload, there, by, now)).toList();
    }

    public Optional<Attachment> at(Long course, String path) {
        return em.createQuery("select a from Attachment a where a.course.id = :course and a.path = :path", Attachment.class)
            .setParameter("course", course).setParameter("path", path)
            .getResultStream().findFirst();
    }

    /** @return bytes the files of a course take */
    public long taken(Long course) {
        return em.createQuery("select coalesce(sum(a.size), 0L) from Attachment a where a.course.id = :course", Long.class)
            .setParameter("course", course).getSingleResult();
    }

    private Attachment place(Course course, Upload upload, Map<String, String> there, Long by, Instant now) {
        var hash = upload.sha256();
        var named = upload;
        for (int number = 2; there.containsKey(named.path()); number++) {
            if (there.get(named.path()).equals(hash)) {
                return at(course.id(), named.path()).orElseThrow();
            }
            named = upload.numbered(number);
        }
        there.put(named.path(), hash);
        var attachment = new Attachment(course, named.path(), named.mediaType(), named.content(), hash, members.reference(by), now);
        em.persist(attachment);
        return attachment;
    }

    private Map<String, String> hashes(Long course) {
        var hashes = new HashMap<String, String>();
        em.createQuery("select a.path, a.sha256 from Attachment a where a.course.id = :course", Object[].class)
            .setParameter("course", course).getResultStream()
            .forEach(row -> hashes.put((String) row[0], (String) row[1]));
        return hashes;
    }
}
