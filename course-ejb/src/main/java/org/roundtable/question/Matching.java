package org.roundtable.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To each prompt its target is to be found; targets that no prompt names are distractors, and two prompts may share one. */
public record Matching(RichText stem, List<Prompt> prompts, List<Target> targets, ScoringMode mode, RichText feedback, RichText hint)
        implements Content {

    /** The left side of a pair: what is given, and the id of the target it belongs to. */
    public record Prompt(String id, RichText text, String target) {

        public Prompt {
            text = RichText.orNone(text);
            id = id == null || id.isBlank() ? OpaqueId.of(text.text()) : id;
        }
    }

    /** The right side of a pair: what may be chosen. */
    public record Target(String id, RichText text) {

        public Target {
            text = RichText.orNone(text);
            id = id == null || id.isBlank() ? OpaqueId.of(text.text()) : id;
        }
    }

    public Matching {
        stem = RichText.orNone(stem);
        prompts = prompts == null ? List.of() : List.copyOf(prompts);
        targets = targets == null ? List.of() : List.copyOf(targets);
        mode = mode == null ? ScoringMode.PROPORTIONAL : mode;
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
    }

    /** Builds the two sides from pairs and distractors; equal right sides become one target. */
    public static Matching of(RichText stem, List<Pair> pairs, List<RichText> distractors, ScoringMode mode, RichText feedback, RichText hint) {
        var prompts = pairs.stream().map(p -> new Prompt(null, p.left(), OpaqueId.of(p.right().text()))).toList();
        var targets = Stream.concat(pairs.stream().map(Pair::right), distractors.stream())
            .map(text -> new Target(null, text))
            .collect(Collectors.toMap(Target::id, t -> t, (one, same) -> one, LinkedHashMap::new));
        return new Matching(stem, prompts, List.copyOf(targets.values()), mode, feedback, hint);
    }

    /** What belongs together. */
    public record Pair(RichText left, RichText right) {}

    @Override
    public QuestionType type() {
        return QuestionType.MATCHING;
    }

    @Override
    public List<String> gaps() {
        var offered = targets.stream().map(Target::id).collect(Collectors.toSet());
        return Gaps.in(this)
            .when(prompts.size() < 2, "question.gap.twoPairs")
            .when(targets.size() < 2, "question.gap.twoTargets")
            .when(prompts.stream().anyMatch(p -> p.text().isBlank()) || targets.stream().anyMatch(t -> t.text().isBlank()), "question.gap.blankSide")
            .when(Gaps.repeated(prompts, Prompt::id) || Gaps.repeated(prompts, p -> p.text().text()), "question.gap.samePrompts")
            .when(prompts.stream().anyMatch(p -> !offered.contains(p.target())), "question.gap.promptWithoutTarget")
            .list();
    }

    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Pairs pairs
            && prompts.stream().map(Prompt::id).collect(Collectors.toSet()).containsAll(pairs.chosen().keySet())
            && targets.stream().map(Target::id).collect(Collectors.toSet()).containsAll(pairs.chosen().values());
    }
}
