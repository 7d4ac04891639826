package org.roundtable.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The logs of all attempts as the database has them, worked out anew by what the package documentation of {@code org.roundtable.attempt}
 * says, and by none of its code.
 */
final class Logs {

    private static final String NOTHING_BEFORE = "0".repeat(64);
    private static final Set<String> ENDS = Set.of("HANDED_IN", "TIME_UP");

    /** One event. */
    private record Row(long attempt, int seq, long at, String kind, Integer slot, Integer revision, String answer, boolean flagged, boolean late, String salt,
            String digest, String detail, String hash) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong("attempt_id"), row.getInt("seq"), row.getObject("at", OffsetDateTime.class).toInstant().toEpochMilli(), row.getString("kind"),
                row.getObject("slot", Integer.class), row.getObject("revision", Integer.class), row.getString("answer"), row.getBoolean("flagged"), row.getBoolean("late"),
                row.getString("salt"), row.getString("digest"), row.getString("detail"), row.getString("hash"));
        }

        boolean follows(String before) {
            return hash.equals(sha256(String.join("\n", before, Long.toString(attempt), Integer.toString(seq), Long.toString(at), kind,
                Objects.toString(slot, ""), Objects.toString(revision, ""), flagged ? "1" : "0", late ? "1" : "0", Objects.toString(digest, ""))));
        }

        /** What was overwritten is blanked with its salt, and only its digest stays. */
        boolean keepsItsWord() {
            return salt == null ? answer == null && detail == null : sha256(salt + Objects.toString(answer, "") + Objects.toString(detail, "")).equals(digest);
        }
    }

    private final Map<Long, List<Row>> all = new TreeMap<>();
    private final Map<Long, String> sealed = new HashMap<>();

    Logs(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select * from attempt_event order by attempt_id, seq"); var rows = query.executeQuery()) {
            while (rows.next()) {
                all.computeIfAbsent(rows.getLong("attempt_id"), attempt -> new ArrayList<>()).add(Row.of(rows));
            }
        }
        try (var query = connection.prepareStatement("select id, head_seq, head_hash from attempt where deadline is not null"); var rows = query.executeQuery()) {
            while (rows.next()) {
                sealed.put(rows.getLong(1), rows.getInt(2) + " " + rows.getString(3));
            }
        }
    }

    /** @return how many events there are */
    int events() {
        return all.values().stream().mapToInt(List::size).sum();
    }

    int chains() {
        return sealed.size();
    }

    /** @return what is wrong with the chains */
    List<String> broken() {
        var broken = new ArrayList<String>();
        sealed.forEach((attempt, head) -> {
            var before = NOTHING_BEFORE;
            var place = 0;
            for (var row : all.getOrDefault(attempt, List.of())) {
                if (row.seq() != ++place || !row.follows(before) || !row.keepsItsWord()) {
                    broken.add("attempt %d: event %d is not what was written at place %d".formatted(attempt, row.seq(), place));
                }
                before = row.hash();
            }
            if (!head.equals(place + " " + before)) {
                broken.add("attempt %d: sealed with %s, and ends with %d %s".formatted(attempt, head, place, before));
            }
        });
        return broken;
    }

    /** @return what somebody was told is saved, or has a receipt for, and is not in the logs */
    List<String> missing(Oracle oracle) {
        var there = new HashMap<String, Row>();
        all.values().forEach(rows -> rows.stream().filter(row -> row.kind().equals("SAVED")).forEach(row -> there.put(row.attempt() + "/" + row.slot() + "/" + row.revision(), row)));
        var missing = new ArrayList<String>();
        oracle.everything().forEach(save -> {
            var row = there.get(save.slot().attempt() + "/" + save.slot().number() + "/" + save.told().revision());
            if (row == null || row.answer() != null && !row.answer().equals(save.told().answer())) {
                missing.add("told to be saved: " + save);
            }
        });
        oracle.receipts().forEach((attempt, heads) -> {
            var log = all.getOrDefault(attempt, List.of());
            heads.forEach((seq, hash) -> {
                if (seq > log.size() || !log.get(seq - 1).hash().equals(hash)) {
                    missing.add("attempt %d: receipt %d %s".formatted(attempt, seq, hash));
                }
            });
        });
        return missing;
    }

    /** @return where something older was saved after something newer */
    List<String> overwritten() {
        var overwritten = new ArrayList<String>();
        all.values().forEach(rows -> {
            var newest = new HashMap<Integer, Integer>();
            rows.stream().filter(row -> row.kind().equals("SAVED")).forEach(row -> {
                if (newest.merge(row.slot(), row.revision(), Math::max) > row.revision()) {
                    overwritten.add(row.toString());
                }
            });
        });
        return overwritten;
    }

    /** @return the attempts that did not end exactly once */
    List<String> endedOtherThanOnce() {
        return sealed.keySet().stream().filter(attempt -> all.getOrDefault(attempt, List.of()).stream().filter(row -> ENDS.contains(row.kind())).count() != 1)
            .map(attempt -> "attempt " + attempt).toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
