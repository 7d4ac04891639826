package org.roundtable.house;

import java.util.concurrent.Callable;

/** What fixtures stand on: the wired house, outside of a test class. Joins the transaction of the test, or has one of its own. */
public final class Given {

    private Given() {}

    /** @return a boundary, a repository or whatever else the server would inject, such as the clock */
    public static <T> T the(Class<T> type) {
        return House.open().the(type);
    }

    /** @return what {@code work} made, stored */
    public static <T> T stored(Callable<T> work) {
        try {
            return House.open().transactions.join(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
