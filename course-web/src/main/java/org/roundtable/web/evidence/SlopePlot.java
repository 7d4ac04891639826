package org.roundtable.web.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.evidence.GainSheet;

/** Where the lines and words of a slope chart stand: before on the left, after on the right, 0 to 100 percent from bottom to top. */
public final class SlopePlot {

    public static final int LEFT = 64;
    public static final int RIGHT = 196;
    public static final int TOP = 34;
    public static final int BOTTOM = 254;
    /** Further objectives are in the table only: more lines than this nobody can follow. */
    static final int MOST = 8;
    private static final double ROOM = 15;
    private static final int LONGEST_NAME = 20;

    /**
     * One line with its words.
     *
     * @param all whether it is that of all objectives together
     * @param leftLabel height of the word beside its left end, moved where words would lie on one another
     */
    public record Slope(boolean all, String name, double before, double after, double left, double right, double leftLabel, double rightLabel) {

        /** Such as "38 %". */
        public String beforeText() {
            return Math.round(before) + " %";
        }

        public String afterText() {
            return Math.round(after) + " %";
        }
    }

    private final List<Slope> slopes;

    private SlopePlot(List<Slope> slopes) {
        this.slopes = slopes;
    }

    /** @param all name of the line of all objectives together */
    static SlopePlot of(GainSheet gain, String all) {
        var lines = Stream.concat(
            Stream.of(line(true, all, gain.before().estimate(), gain.after().estimate())),
            gain.objectives().size() > MOST || gain.objectives().size() < 2
                ? Stream.<Slope>of()
                : gain.objectives().stream().map(row -> line(false, row.objective(), row.before(), row.after()))).toList();
        var left = apart(lines.stream().map(Slope::left).toList());
        var right = apart(lines.stream().map(Slope::right).toList());
        var slopes = new ArrayList<Slope>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            slopes.add(new Slope(line.all(), line.name(), line.before(), line.after(), line.left(), line.right(), left.get(i), right.get(i)));
        }
        return new SlopePlot(slopes);
    }

    public List<Slope> slopes() {
        return slopes;
    }

    static double height(double percent) {
        return Math.round((BOTTOM - (BOTTOM - TOP) * Math.max(0, Math.min(100, percent)) / 100) * 10) / 10.0;
    }

    private static Slope line(boolean all, String name, double before, double after) {
        var shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
        return new Slope(all, shown, before, after, height(before), height(after), height(before), height(after));
    }

    /** @return the heights, moved down as far as needed and up again where they would leave the chart, so that no two are too close */
    static List<Double> apart(List<Double> heights) {
        var order = Stream.iterate(0, i -> i + 1).limit(heights.size()).sorted(Comparator.comparing(heights::get)).toList();
        var moved = new ArrayList<>(heights);
        var above = Double.NEGATIVE_INFINITY;
        for (var i : order) {
            above = Math.max(heights.get(i), above + ROOM);
            moved.set(i, above);
        }
        var below = BOTTOM + 10.0;
        for (var k = order.size() - 1; k >= 0; k--) {
            below = Math.min(moved.get(order.get(k)), below);
            moved.set(order.get(k), Math.round(below * 10) / 10.0);
            below -= ROOM;
        }
        return moved;
    }
}
