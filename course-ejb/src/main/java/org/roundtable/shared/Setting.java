package org.roundtable.shared;

/** What an operator sets from outside: an environment variable, or a system property of the same name. */
public final class Setting {

    private Setting() {}

    /** @return the value of {@code name}, or {@code otherwise} where it is unset or blank */
    public static String of(String name, String otherwise) {
        var property = System.getProperty(name);
        var value = property != null ? property : System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /**
     * @return how many {@code name} sets, or {@code otherwise} where it is unset or blank
     * @throws IllegalArgumentException with a sentence for the operator, where it is not a whole number above 0
     */
    public static int count(String name, int otherwise) {
        var value = of(name, String.valueOf(otherwise));
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException("%s is \"%s\", and has to be a whole number from 1 to 999999999".formatted(name, value));
        }
        return Integer.parseInt(value);
    }

    /** @return whether {@code name} is set to {@code true} */
    public static boolean on(String name) {
        return Boolean.parseBoolean(of(name, "false"));
    }
}
