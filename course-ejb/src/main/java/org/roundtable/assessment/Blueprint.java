package org.roundtable.assessment;

import java.math.BigDecimal;
import java.util.List;

/** What a published test asks: frozen, with every question a draw may choose from. */
public record Blueprint(List<Part> parts) {

    /** One section, in the order of the test. */
    public record Part(String title, boolean shuffled, List<Pool> pools) {

        public Part {
            pools = List.copyOf(pools);
        }
    }

    /** So many questions out of these, for so many marks each; a fixed question is one out of one. */
    public record Pool(int count, BigDecimal marks, List<Candidate> candidates) {

        public Pool {
            candidates = List.copyOf(candidates);
        }
    }

    public Blueprint {
        parts = List.copyOf(parts);
    }

    /** @return how many questions a paper has */
    public int size() {
        return parts.stream().flatMap(p -> p.pools().stream()).mapToInt(Pool::count).sum();
    }

    /** @return what a perfect paper earns */
    public BigDecimal outOf() {
        return parts.stream().flatMap(p -> p.pools().stream())
            .map(pool -> pool.marks().multiply(BigDecimal.valueOf(pool.count())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @return what cannot be drawn without asking a question twice; empty when every paper can be made */
    public List<Shortage> shortages() {
        return new Draw(this, 0).shortages();
    }

    /**
     * @param seed gives the same paper again
     * @param shuffled whether the questions of each section change places
     */
    public List<PaperSlot> paper(long seed, boolean shuffled) {
        return new Draw(this, seed).paper(shuffled);
    }
}
