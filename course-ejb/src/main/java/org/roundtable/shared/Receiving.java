package org.roundtable.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Looks at every file that learners bring along before it is stored: name, kind, size, content, viruses. There is no other way in. */
@Dependent
public class Receiving {

    /** The most one file may be allowed to have. */
    public static final int LARGEST_MEGABYTES = 25;
    /** The most files that may be asked for in one place. */
    public static final int MOST_FILES = 20;

    Iterable<VirusScan> scans;

    @Inject
    void ask(@Any Instance<VirusScan> scans) {
        this.scans = scans;
    }

    /**
     * @param given what the browser calls it
     * @param in read no further than it may be long
     * @param types what is taken
     * @throws FileRefused with the reason
     */
    public Received take(String given, InputStream in, Set<MediaType> types, int maxMegabytes) {
        var name = FileName.of(given);
        var type = MediaType.named(name.value()).filter(types::contains)
            .orElseThrow(() -> new FileRefused("shared.fileType", name.value()));
        var content = read(in, name, maxMegabytes);
        if (MediaType.of(name.value(), content).isEmpty()) {
            throw new FileRefused("shared.fileContent", name.value());
        }
        scans.forEach(scan -> pass(scan, name, content));
        return new Received(name, type, content, Sha256.of(content));
    }

    private static byte[] read(InputStream in, FileName name, int maxMegabytes) {
        try {
            var most = maxMegabytes * 1024 * 1024;
            // one byte more than allowed is enough to know, however large it is
            var content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new FileRefused("shared.fileTooLarge", name.value(), maxMegabytes);
            }
            if (content.length == 0) {
                throw new FileRefused("shared.fileEmpty", name.value());
            }
            return content;
        } catch (IOException e) {
            throw new FileRefused("shared.fileUnreadable", name.value());
        }
    }

    private static void pass(VirusScan scan, FileName name, byte[] content) {
        if (!scan.clean(name.value(), content)) {
            throw new FileRefused("shared.fileInfected", name.value());
        }
    }
}
