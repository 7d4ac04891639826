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

    /** @return whether {@code name} is set to {@code true} */
    public static boolean on(String name) {
        return Boolean.parseBoolean(of(name, "false"));
    }
}
