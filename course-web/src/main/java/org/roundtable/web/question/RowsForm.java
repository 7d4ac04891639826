package org.roundtable.web.question;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.roundtable.question.Matching;
import org.roundtable.question.Option;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;

/** The rows of a question while it is edited, some of them empty: options, accepted answers, pairs, items. */
public class RowsForm implements Serializable {

    private static final int ROWS = 4;

    private final List<PartForm> parts = new ArrayList<>();
    private boolean shuffled = true;
    private boolean weighed;

    void choice(List<Option> options, ScoringMode scoring, boolean shuffled, boolean keepIds) {
        this.shuffled = shuffled;
        weighed = !Weighing.isPlain(options, scoring);
        show(options, option -> PartForm.of(option, keepIds), ROWS);
    }

    void pairs(Matching content) {
        show(content.prompts(), p -> PartForm.of(p.text(),
            content.targets().stream().filter(t -> t.id().equals(p.target())).map(Matching.Target::text).findFirst().orElse(RichText.NONE)), 0);
        content.targets().stream().filter(t -> content.prompts().stream().noneMatch(p -> t.id().equals(p.target())))
            .forEach(t -> parts.add(PartForm.of(RichText.NONE, t.text())));
        fill(ROWS - 1);
    }

    <T> void items(List<T> given, Function<T, PartForm> row) {
        show(given, row, ROWS);
    }

    <T> void accepted(List<T> given, Function<T, PartForm> row) {
        show(given, row, 1);
    }

    private <T> void show(List<T> given, Function<T, PartForm> row, int least) {
        given.forEach(part -> parts.add(row.apply(part)));
        fill(least);
    }

    private void fill(int least) {
        while (parts.size() < least) {
            parts.add(new PartForm());
        }
    }

    /** What was typed; rows left empty are none. */
    <T> List<T> given(Function<PartForm, T> part) {
        return given().stream().map(part).toList();
    }

    private List<PartForm> given() {
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }

    List<Option> options(ScoringMode scoring) {
        int right = right();
        return given(part -> {
            var plain = Weighing.of(part.isRight(), right, scoring);
            return part.option(weighed ? part.weight(plain) : plain);
        });
    }

    List<Matching.Pair> pairs() {
        return given().stream().filter(part -> !part.getText().getText().isBlank())
            .map(part -> new Matching.Pair(part.getText().value(), part.getOther().value())).toList();
    }

    List<RichText> distractors() {
        return given().stream().filter(part -> part.getText().getText().isBlank()).map(part -> part.getOther().value()).toList();
    }

    /** Writes what each option is worth where nothing is written yet. */
    void sayWorth(ScoringMode scoring) {
        int right = right();
        given().stream().filter(part -> part.getWorth() == null || part.getWorth().isBlank())
            .forEach(part -> part.setWorth(PartForm.percent(Weighing.of(part.isRight(), right, scoring))));
    }

    private int right() {
        return (int) given().stream().filter(PartForm::isRight).count();
    }

    void add() {
        parts.add(new PartForm());
    }

    void remove(int index) {
        if (index >= 0 && index < parts.size()) {
            parts.remove(index);
        }
    }

    void move(int index, int by) {
        if (index >= 0 && index < parts.size() && index + by >= 0 && index + by < parts.size()) {
            parts.add(index + by, parts.remove(index));
        }
    }

    public List<PartForm> getParts() {
        return parts;
    }

    public boolean isShuffled() {
        return shuffled;
    }

    public void setShuffled(boolean shuffled) {
        this.shuffled = shuffled;
    }

    public boolean isWeighed() {
        return weighed;
    }

    public void setWeighed(boolean weighed) {
        this.weighed = weighed;
    }
}
