package org.roundtable.attempt;

import org.roundtable.assessment.EntryRules;

/**
 * Where a request comes from, as its connection and its browser have it.
 *
 * @param address on the network; {@code null} where nobody knows
 * @param url what was asked for, as the browser has it, behind whatever proxies
 * @param hash what Safe Exam Browser sent with it; {@code null} where nothing came
 * @param page the page a script ran in, where the browser sends nothing but tells scripts
 * @param pageHash what it told there
 */
public record Surroundings(String address, String url, String hash, String page, String pageHash) {

    static final Surroundings UNKNOWN = new Surroundings(null, null, null, null, null);

    /** Whether it is the browser a test is to be sat in, with the configuration it is to have. */
    boolean browserOf(EntryRules rules) {
        return rules.opensIn(url, hash) || rules.opensIn(page, pageHash);
    }

    boolean placeOf(EntryRules rules) {
        return rules.opensTo(address);
    }
}
