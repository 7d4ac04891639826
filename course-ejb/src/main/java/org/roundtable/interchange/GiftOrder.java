package org.roundtable.interchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.roundtable.interchange.GiftText.Written;
import org.roundtable.question.Ordering;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;

/**
 * Items to be ordered, as Moodle's ordering writes them into GIFT: behind {@code >} how many are shown and how they are graded, then an item to a line.
 * Here all are always shown.
 */
final class GiftOrder {

    private static final Pattern SETTINGS = Pattern.compile(
        "(?i)^>[ \\t]*(\\d*)[ \\t]*(ALL\\b(?!_)|EXACT\\b|RANDOM\\b|REL\\b|CONTIGUOUS\\b|CONTIG\\b)?[ \\t]*((?:HORIZONTAL|HORI|H|VERTICAL|VERT|V)\\b)?[ \\t]*((?:ALL_OR|ABSOLUTE|ABS|RELATIVE|REL|LONGEST)\\w*)?");

    private final String key;
    private final Written written;
    private final List<Remark> remarks;

    GiftOrder(String key, Written written, List<Remark> remarks) {
        this.key = key;
        this.written = written;
        this.remarks = remarks;
    }

    Ordering content(RichText stem, RichText feedback) {
        var settings = SETTINGS.matcher(key);
        settings.find();
        var items = key.substring(settings.end()).lines().map(String::strip).filter(line -> !line.isEmpty())
            .map(line -> new Ordering.Item(null, GiftText.rich(line, written))).toList();
        var fewer = settings.group(2) != null && !settings.group(2).toUpperCase(Locale.ROOT).matches("ALL|EXACT");
        if (fewer && !settings.group(1).equals(String.valueOf(items.size()))) {
            remarks.add(Remark.of("interchange.gift.orderOfAll"));
        }
        var grading = settings.group(4) == null ? "" : settings.group(4).toUpperCase(Locale.ROOT);
        if (!grading.isEmpty() && !grading.matches("ALL_OR_NOTHING|REL|RELATIVE|RELATIVE_NEXT_EXCLUDE_LAST")) {
            remarks.add(Remark.of("interchange.gift.orderGraded", grading));
        }
        return new Ordering(stem, items, grading.equals("ALL_OR_NOTHING") ? ScoringMode.ALL_OR_NOTHING : ScoringMode.PROPORTIONAL, feedback, null);
    }
}
