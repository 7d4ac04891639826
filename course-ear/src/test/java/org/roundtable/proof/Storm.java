package org.roundtable.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Everything that fails, in a mixed order, with time between for something to be saved. */
final class Storm {

    static final int SERVER_KILLS = Integer.getInteger("faults.server", 1);
    static final int DATABASE_KILLS = Integer.getInteger("faults.database", 1);
    static final int CUTS = Integer.getInteger("faults.cuts", 1);
    static final int LONGEST_CUT = Integer.getInteger("faults.seconds", 5);
    static final int FULL_DISKS = Integer.getInteger("faults.disk", 0);
    private static final int SEED = 7;

    private final Node node;
    private final Postgres database;
    private final Wire wire;
    private final Disk disk;
    private final Random random = new Random(SEED);

    /** @param disk what the database is on, {@code null} where it cannot be filled */
    Storm(Node node, Postgres database, Wire wire, Disk disk) {
        this.node = node;
        this.database = database;
        this.wire = wire;
        this.disk = disk;
    }

    void rage() throws Exception {
        for (var fault : faults()) {
            TimeUnit.MILLISECONDS.sleep(2000 + random.nextInt(4000));
            fault.call();
        }
    }

    private List<Callable<Void>> faults() {
        var faults = new ArrayList<Callable<Void>>();
        faults.addAll(Collections.nCopies(SERVER_KILLS, this::killServer));
        faults.addAll(Collections.nCopies(DATABASE_KILLS, this::killDatabase));
        faults.addAll(Collections.nCopies(CUTS, this::cutNetwork));
        faults.addAll(Collections.nCopies(CUTS, this::exhaustPool));
        faults.addAll(Collections.nCopies(disk == null ? 0 : FULL_DISKS, this::fillDisk));
        Collections.shuffle(faults, random);
        return faults;
    }

    private Void killServer() throws Exception {
        node.kill();
        node.start();
        return null;
    }

    private Void killDatabase() throws Exception {
        database.kill();
        TimeUnit.SECONDS.sleep(1);
        database.start();
        return null;
    }

    private Void cutNetwork() throws InterruptedException {
        wire.hold();
        TimeUnit.SECONDS.sleep(1 + random.nextInt(LONGEST_CUT));
        wire.release();
        return null;
    }

    /** Nothing can be written for a while: whoever tries holds a connection, until there are none left. */
    private Void exhaustPool() throws Exception {
        try (var connection = database.connect(); var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("lock table attempt, response in access exclusive mode");
            TimeUnit.SECONDS.sleep(4);
            connection.rollback();
        }
        return null;
    }

    /** The database finds no block free, and gives up or not; when there is room again, it is started again if it did. */
    private Void fillDisk() throws Exception {
        disk.fill();
        TimeUnit.SECONDS.sleep(5);
        disk.empty();
        TimeUnit.SECONDS.sleep(2);
        if (!database.answers()) {
            if (database.runs()) {
                database.kill();
            }
            database.start();
        }
        return null;
    }
}
