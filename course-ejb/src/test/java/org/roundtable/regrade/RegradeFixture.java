package org.roundtable.regrade;

import static org.roundtable.house.Given.the;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The job, run as the server runs it: a transaction for each chunk. */
public final class RegradeFixture {

    static final int CHUNK = 500;

    /** Where a chunk is committed. */
    public interface Chunk {
        <T> T in(Callable<T> work);
    }

    private RegradeFixture() {}

    /** @return how many attempts were marked anew */
    public static int runJob(Chunk chunk) {
        var pieces = pieces(chunk);
        for (var from = 0; from < pieces.size(); from += CHUNK) {
            var some = pieces.subList(from, Math.min(pieces.size(), from + CHUNK));
            chunk.in(() -> {
                the(RegradeWriter.class).writeItems(List.copyOf(some));
                return null;
            });
        }
        the(RegradeEnd.class).process();
        return pieces.size();
    }

    static List<Piece> pieces(Chunk chunk) {
        return chunk.in(() -> {
            var reader = the(RegradeReader.class);
            reader.open(null);
            var pieces = new ArrayList<Piece>();
            for (var piece = reader.readItem(); piece != null; piece = reader.readItem()) {
                pieces.add(piece);
            }
            return pieces;
        });
    }
}
