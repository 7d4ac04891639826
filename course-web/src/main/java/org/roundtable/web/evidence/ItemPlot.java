package org.roundtable.web.evidence;

import java.util.List;
import org.roundtable.evidence.ItemFlag;
import org.roundtable.evidence.ItemRow;

/** Where the items of a test stand in a chart: easy ones on the right, telling ones on top; discrimination from −0.4 to 1. */
public final class ItemPlot {

    public static final int LEFT = 52;
    public static final int RIGHT = 412;
    public static final int TOP = 16;
    public static final int BOTTOM = 266;
    private static final double LEAST = -.4;

    /** One item, with its number. */
    public record Dot(int place, double x, double y, boolean flagged) {}

    private final List<Dot> dots;

    private ItemPlot(List<Dot> dots) {
        this.dots = dots;
    }

    static ItemPlot of(List<ItemRow> items) {
        return new ItemPlot(items.stream().filter(item -> item.discrimination() != null)
            .map(item -> new Dot(item.place(), x(item.facility()), height(item.discrimination()), item.flags().stream().anyMatch(ItemPlot::serious))).toList());
    }

    private static boolean serious(ItemFlag flag) {
        return flag == ItemFlag.NEGATIVE || flag == ItemFlag.WEAK || flag == ItemFlag.ATTRACTIVE;
    }

    public List<Dot> dots() {
        return dots;
    }

    public boolean blank() {
        return dots.isEmpty();
    }

    /** @return how high a discrimination stands */
    public static double height(double discrimination) {
        return tenth(BOTTOM - (BOTTOM - TOP) * (Math.max(LEAST, Math.min(1, discrimination)) - LEAST) / (1 - LEAST));
    }

    static double x(double facility) {
        return tenth(LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(1, facility)));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
