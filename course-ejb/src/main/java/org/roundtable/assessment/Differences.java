package org.roundtable.assessment;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** In what two sets of rules differ, by the names of their parts. */
final class Differences {

    private Differences() {}

    static List<String> between(TestRules rules, TestRules other) {
        return Stream.of(between((Record) rules.time(), other.time()), between(rules.taking(), other.taking()), between(rules.entry(), other.entry()),
            between(rules.review(), other.review())).flatMap(List::stream).toList();
    }

    private static List<String> between(Record one, Record other) {
        return Arrays.stream(one.getClass().getRecordComponents())
            .filter(part -> !same(value(part, one), value(part, other))).map(RecordComponent::getName).toList();
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.equals(one, other);
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
