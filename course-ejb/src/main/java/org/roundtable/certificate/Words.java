package org.roundtable.certificate;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is printed on a certificate besides its facts, from {@code paper.properties}. English is the one language it comes in so far. */
final class Words {

    static final Locale LOCALE = Locale.ENGLISH;

    private Words() {}

    static String of(String key, Object... named) {
        var words = ResourceBundle.getBundle("org.roundtable.certificate.paper", LOCALE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        return new MessageFormat(words, LOCALE).format(named);
    }

    static String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE));
    }
}
