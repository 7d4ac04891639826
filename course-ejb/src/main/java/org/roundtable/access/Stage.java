package org.roundtable.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.roundtable.shared.Setting;

/** Where a demo network plays its members: each use case is called as one of them, and refused like any other call. */
@Dependent
public class Stage {

    @Inject Guard guard;
    @Inject RequestContextController request;

    /**
     * @return what {@code member} is given
     * @throws IllegalStateException on any server that was not started with {@code ROUNDTABLE_DEMO=true}
     */
    public <T> T as(Long member, Callable<T> useCase) {
        if (!Setting.on("ROUNDTABLE_DEMO")) {
            throw new IllegalStateException("members are only played in a demo");
        }
        var mine = request.activate();
        try {
            guard.play(member);
            return useCase.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            guard.play(null);
            if (mine) {
                request.deactivate();
            }
        }
    }
}
