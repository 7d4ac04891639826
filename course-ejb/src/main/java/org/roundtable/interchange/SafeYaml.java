package org.roundtable.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.shared.Clean;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** YAML from strangers: maps, lists and words, no types of ours, bounded in size, depth and aliases. */
final class SafeYaml {

    private static final int LARGEST = 200_000;

    private final Map<?, ?> map;

    private SafeYaml(Map<?, ?> map) {
        this.map = map;
    }

    /** @return what the text says, nothing if it says no map of keys and values, or says it wrongly */
    static Optional<SafeYaml> read(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(20);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        try {
            Object read = new Yaml(new SafeConstructor(options)).load(text);
            return read instanceof Map<?, ?> map ? Optional.of(new SafeYaml(map)) : Optional.empty();
        } catch (YAMLException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static SafeYaml empty() {
        return new SafeYaml(Map.of());
    }

    Optional<String> word(String key) {
        var value = map.get(key);
        return value == null || value instanceof Map || value instanceof Iterable ? Optional.empty()
            : Optional.of(Clean.line(value.toString())).filter(word -> !word.isEmpty());
    }

    /** @return the number under a key, 0 where there is none that makes sense */
    int number(String key) {
        return map.get(key) instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() < 100_000 ? number.intValue() : 0;
    }

    boolean yes(String key) {
        return Boolean.TRUE.equals(map.get(key));
    }

    List<String> words(String key) {
        return map.get(key) instanceof List<?> list
            ? list.stream().filter(each -> each != null && !(each instanceof Map) && !(each instanceof Iterable)).map(each -> Clean.line(each.toString())).toList()
            : List.of();
    }
}
