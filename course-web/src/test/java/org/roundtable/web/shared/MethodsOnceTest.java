package org.roundtable.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import jakarta.el.ELProcessor;
import jakarta.el.MethodNotFoundException;
import jakarta.el.PropertyNotFoundException;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsOnceTest {

    private final ELProcessor once = new ELProcessor();
    private final ELProcessor asBefore = new ELProcessor();

    @BeforeEach
    void set() {
        once.getELManager().addELResolver(new MethodsOnce());
        for (var el : List.of(once, asBefore)) {
            el.defineBean("line", new Line(3, "What is wait time?", DayOfWeek.FRIDAY));
            el.defineBean("lines", List.of(new Line(1, "a", null), new Line(2, null, null)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "line.slot()", "line.slot() + 1", "line.stem().length()", "line.stem().concat('!')", "line.on('FRIDAY')", "line.on(null)", "line.twice(2.6)", "line.twice('4')",
        "line.greets(null)", "line.nothing()", "line.overloaded(1)", "line.overloaded('x')", "line.many('a', 'b')", "line.many()", "lines.size()", "lines.get(1).stem()",
        "lines.stream().map(l -> l.slot()).sum()", "line.hidden().seen()", "line.toString()", "line.flag"})
    void says_what_the_resolver_for_beans_says(String expression) {
        for (int i = 0; i < 3; i++) {
            assertThat((Object) once.eval(expression)).isEqualTo(asBefore.eval(expression));
        }
    }

    @Test
    void what_a_method_throws_comes_out_as_it_did() {
        assertThatThrownBy(() -> once.eval("line.refuses()")).isInstanceOf(ELException.class).cause().isInstanceOf(IllegalStateException.class).hasMessage("not now");
        assertThatThrownBy(() -> asBefore.eval("line.refuses()")).isInstanceOf(ELException.class).cause().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_not_there_is_missed_as_it_was() {
        assertThatThrownBy(() -> once.eval("line.missing()")).isInstanceOf(MethodNotFoundException.class);
        assertThatThrownBy(() -> once.eval("line.missing")).isInstanceOf(PropertyNotFoundException.class);
        assertThatThrownBy(() -> once.eval("line.slot(1)")).isInstanceOf(MethodNotFoundException.class);
    }

    public record Line(int slot, String stem, DayOfWeek day) {

        public boolean isFlag() {
            return true;
        }

        public boolean on(DayOfWeek other) {
            return day == other;
        }

        public long twice(long number) {
            return 2 * number;
        }

        public String greets(String name) {
            return "<" + name + ">";
        }

        public String nothing() {
            return null;
        }

        public String overloaded(Long number) {
            return "number";
        }

        public String overloaded(String text) {
            return "text";
        }

        public int many(String... words) {
            return words.length;
        }

        public Seen hidden() {
            return new Hidden();
        }

        public void refuses() {
            throw new IllegalStateException("not now");
        }
    }

    public interface Seen {

        String seen();
    }

    private static final class Hidden implements Seen {

        @Override
        public String seen() {
            return "seen";
        }
    }
}
