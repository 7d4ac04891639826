package org.roundtable.notification;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.roundtable.network.Member;
import org.roundtable.shared.Site;

/**
 * The words of a notice, from {@code mails.properties}.
 *
 * @param kind key of the words
 * @param link where it leads, within the application; may be {@code null}
 * @param secret whether the link opens something by itself, so that only the mail may carry it
 */
record Letter(String kind, String subject, String body, String link, boolean secret) {

    private static final int LONGEST_SUBJECT = 200;

    /** @param named what the words name: {0}, {1} and so on; moments are told in the member's own zone */
    static Letter to(Member member, String kind, String link, Object... named) {
        return write(kind, member.language(), link, false, told(named, member.zone(), member.language()));
    }

    /** To somebody who is not known, or not to be told from somebody who is not. */
    static Letter of(String kind, String language, String link, Object... named) {
        return write(kind, language, link, false, told(named, ZoneOffset.UTC, language));
    }

    static Letter withSecret(String kind, String language, String link, Object... named) {
        return write(kind, language, link, true, told(named, ZoneOffset.UTC, language));
    }

    private static Letter write(String kind, String language, String link, boolean secret, Object... named) {
        var subject = words(kind + ".subject", language, Arrays.stream(named).map(Letter::onOneLine).toArray());
        return new Letter(kind, subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…",
            words(kind + ".body", language, named).strip(), link, secret);
    }

    private static Object[] told(Object[] named, ZoneId zone, String language) {
        var pattern = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.forLanguageTag(language));
        return Arrays.stream(named).map(one -> one instanceof Instant moment ? moment.atZone(zone).format(pattern) + " (" + zone.getId() + ")"
            : one == null ? "" : one).toArray();
    }

    /** @return a text as it is mailed: greeting, what it says, where it leads, who says it */
    static String framed(Notice notice, String network) {
        var language = notice.member() == null ? "en" : notice.member().language();
        var text = new StringBuilder();
        if (notice.member() != null) {
            text.append(words("frame.greeting", language, notice.member().displayName())).append("\n\n");
        }
        text.append(notice.body()).append("\n\n");
        if (notice.link() != null) {
            text.append(Site.address(notice.link())).append("\n\n");
        }
        return text.append(words("frame.end", language, network, Site.address("/"))).append('\n').toString();
    }

    private static Object onOneLine(Object argument) {
        return argument instanceof String text ? text.replaceAll("\\p{Cc}+", " ") : argument;
    }

    private static String words(String key, String language, Object... named) {
        var locale = Locale.forLanguageTag(language);
        var words = ResourceBundle.getBundle("org.roundtable.notification.mails", locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        return new MessageFormat(words, locale).format(named);
    }
}
