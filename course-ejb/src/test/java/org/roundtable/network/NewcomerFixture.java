package org.roundtable.network;

/** What somebody types who joins. */
final class NewcomerFixture {

    static final String PASSWORD = "seven quiet herons";

    private NewcomerFixture() {}

    static Newcomer newcomer(String email) {
        return newcomer(email, "Amal Benali");
    }

    static Newcomer newcomer(String email, String name) {
        return new Newcomer(email, name, PASSWORD, "Africa/Tunis", "en", "fractions, reading aloud");
    }
}
