package org.roundtable.network;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in the one form it is stored and compared in: lower case, an international domain in its ASCII form. */
record EmailAddress(String text) {

    private static final Pattern FORM = Pattern.compile("[\\p{Alnum}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST = 254;

    /** @throws Unfit when {@code typed} is no address mail could be sent to */
    static EmailAddress of(String typed) {
        var address = canonical(typed);
        if (address.length() > LONGEST || !FORM.matcher(address).matches() || address.contains("..") || address.startsWith(".")) {
            throw new Unfit("network.emailUnfit");
        }
        return new EmailAddress(address);
    }

    /** @return the one form of whatever was typed, for looking up: no refusal, at most 254 characters */
    static String canonical(String typed) {
        var address = typed == null ? "" : typed.length() > 2 * LONGEST ? typed.substring(0, 2 * LONGEST) : typed;
        address = address.strip().toLowerCase(Locale.ROOT);
        var at = address.lastIndexOf('@');
        try {
            return at < 0 ? address : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return address;
        }
    }
}
