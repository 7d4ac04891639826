package org.roundtable.network;

/**
 * What somebody types to join.
 *
 * @param zone name of a time zone, such as {@code Europe/Berlin}
 * @param language two letters, such as {@code en}
 * @param interests a line of words with commas between them
 */
public record Newcomer(String email, String displayName, String password, String zone, String language, String interests) {

    @Override
    public String toString() {
        return "Newcomer[" + displayName + "]";
    }
}
