package org.roundtable.it.inside;

import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.wildfly.security.auth.server.SecurityDomain;

/** Calls use cases inside the server: as any member, past the sign-in and nothing else. */
final class Actors {

    private Actors() {}

    /** A use case as it may fail. */
    interface Act {
        void play() throws Exception;
    }

    /** @return the boundary, to be called as whoever is playing */
    static <T> T use(Class<T> boundary) throws Exception {
        return boundary.cast(new InitialContext().lookup("java:global/roundtable/course-ejb/" + boundary.getSimpleName()));
    }

    static <T> T as(long member, Callable<T> useCase) throws Exception {
        return SecurityDomain.getCurrent().createAdHocIdentity(Long.toString(member)).runAs(useCase);
    }

    static void doing(long member, Act act) throws Exception {
        as(member, () -> {
            act.play();
            return null;
        });
    }
}
