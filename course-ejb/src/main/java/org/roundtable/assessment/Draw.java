package org.roundtable.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.roundtable.assessment.Blueprint.Part;
import org.roundtable.assessment.Blueprint.Pool;

/**
 * Gives every seat of a test a question of its own, at random. A seat that finds all its questions taken asks those who sit on
 * them to move, so a draw only falls short where no paper at all can be made.
 */
class Draw {

    private record Seat(int number, int part, Pool pool) {}

    private final List<Part> parts;
    private final List<Seat> seats = new ArrayList<>();
    private final Map<Long, Seat> taken = new HashMap<>();
    private final Map<Seat, Candidate> drawn = new IdentityHashMap<>();
    private final Map<Pool, List<Candidate>> mixed = new IdentityHashMap<>();
    private final Random random;

    Draw(Blueprint blueprint, long seed) {
        // Random alone gives neighbouring seeds much the same order
        random = new Random(new SplittableRandom(seed).nextLong());
        parts = blueprint.parts();
        for (int part = 0; part < parts.size(); part++) {
            for (var pool : parts.get(part).pools()) {
                for (int i = 0; i < pool.count(); i++) {
                    seats.add(new Seat(seats.size(), part, pool));
                }
            }
        }
        // whoever has the least choice chooses first, so that hardly anybody has to move
        seats.stream().sorted(Comparator.comparingInt(seat -> seat.pool().candidates().size())).forEach(seat -> place(seat, new HashSet<>()));
    }

    List<Shortage> shortages() {
        return IntStream.range(0, parts.size())
            .filter(part -> filled(part).size() < in(part).size())
            .mapToObj(part -> new Shortage(parts.get(part).title(), in(part).size(), filled(part).size()))
            .toList();
    }

    List<PaperSlot> paper(boolean shuffled) {
        var paper = new ArrayList<PaperSlot>();
        for (int part = 0; part < parts.size(); part++) {
            var own = filled(part);
            if (shuffled && parts.get(part).shuffled()) {
                Collections.shuffle(own, random);
            }
            for (var seat : own) {
                paper.add(new PaperSlot(paper.size() + 1, parts.get(part).title(), drawn.get(seat).version(), seat.pool().marks()));
            }
        }
        return paper;
    }

    private List<Seat> in(int part) {
        return new ArrayList<>(seats.stream().filter(seat -> seat.part() == part).toList());
    }

    private List<Seat> filled(int part) {
        var filled = in(part);
        filled.removeIf(seat -> !drawn.containsKey(seat));
        return filled;
    }

    private boolean place(Seat seat, Set<Long> asked) {
        var choice = mixed.computeIfAbsent(seat.pool(), this::mix);
        for (var candidate : choice) {
            if (!taken.containsKey(candidate.question())) {
                return sit(seat, candidate);
            }
        }
        for (var candidate : choice) {
            if (asked.add(candidate.question()) && place(taken.get(candidate.question()), asked)) {
                return sit(seat, candidate);
            }
        }
        return false;
    }

    private boolean sit(Seat seat, Candidate candidate) {
        drawn.put(seat, candidate);
        taken.put(candidate.question(), seat);
        return true;
    }

    private List<Candidate> mix(Pool pool) {
        var candidates = new ArrayList<>(pool.candidates());
        Collections.shuffle(candidates, random);
        return candidates;
    }
}
