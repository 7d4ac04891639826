package org.roundtable.interchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of others to try the readers on. They are not part of the project; {@code -Droundtable.fixtures=} says where they lie. */
public final class Fixtures {

    private Fixtures() {}

    /** The folder of that name; the calling test is skipped where there is none. */
    public static Path folder(String name) {
        var folder = Path.of(System.getProperty("roundtable.fixtures", "fixtures"), name);
        assumeTrue(Files.isDirectory(folder), () -> "no fixtures at " + folder.toAbsolutePath().normalize() + ": -Droundtable.fixtures= says where they lie");
        return folder;
    }
}
