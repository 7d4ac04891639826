package org.roundtable.assignment;

import static org.roundtable.access.Permission.MARK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.roundtable.access.Guard;
import org.roundtable.shared.Download;
import org.roundtable.shared.NotThere;

/** Fetching a file: one's own, or one that was handed in to a team one is in. */
@Stateless(name = "OpeningWorkFiles")
public class OpeningFiles {

    @Inject Guard guard;
    @Inject WorkFiles files;

    public Download open(Long id) {
        return files.own(guard.caller(), id).or(() -> files.handedIn(id).filter(this::marks))
            .map(file -> new Download(file.name(), file.type(), file.content().bytes())).orElseThrow(NotThere::new);
    }

    private boolean marks(WorkFile file) {
        return guard.may(MARK, file.submission().enrolment().offering().place());
    }
}
