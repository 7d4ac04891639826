package org.roundtable.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What Gatling found, read off the table of its report. */
record Report(Line all, List<Line> requests) {

    /** One kind of request; times in milliseconds. */
    record Line(String name, long number, long failed, long p50, long p95, long p99) {

        static Line of(Element row) {
            return new Line(row.select(".ellipsed-name").text(), cell(row, 2), cell(row, 4), cell(row, 8), cell(row, 10), cell(row, 11));
        }

        private static long cell(Element row, int column) {
            return Math.round(Double.parseDouble(row.select("td.col-" + column).text()));
        }
    }

    static Report in(Path results) throws IOException {
        try (var files = Files.walk(results)) {
            var page = files.filter(file -> file.getFileName().toString().equals("index.html")).findFirst().orElseThrow(() -> new AssertionError("No report in " + results));
            var rows = Jsoup.parse(page.toFile()).select("tr:has(td.col-8)");
            return new Report(Line.of(rows.first()), rows.stream().skip(1).map(Line::of).toList());
        }
    }

    Line of(String name) {
        return requests.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    /** A table to be printed. */
    String text() {
        var text = new StringBuilder("  %-10s %8s %7s %7s %7s ms%n".formatted("request", "number", "p50", "p95", "p99"));
        requests.forEach(line -> text.append("  %-10s %8d %7d %7d %7d%n".formatted(line.name(), line.number(), line.p50(), line.p95(), line.p99())));
        return text.toString();
    }
}
