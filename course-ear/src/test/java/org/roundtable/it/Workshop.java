package org.roundtable.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A course of its own for one test class, with people called {@code name-lead}, {@code name-grader}, {@code name-learner}. The test class is a {@link Stage}. */
record Workshop(String name, Map<String, String> ids, Map<String, String> secrets) {

    private static int newcomers;

    static Workshop open(String name) {
        return new Workshop(name, Cast.ask("/it/workshop/open?what=" + name + "&today=" + Server.passTime(Duration.ZERO).substring(0, 10)), new HashMap<>());
    }

    /** @param path in which {@code {course}} stands for an id */
    String address(String path) {
        return Cast.filled(path, ids);
    }

    /** @return name of somebody who has just joined */
    String newcomer() {
        var newcomer = name + "-newcomer-" + ++newcomers;
        Cast.ask("/it/workshop/join?what=" + newcomer);
        return newcomer;
    }

    /**
     * Lets somebody come who has signed in before.
     *
     * @param who {@code lead}, or the whole name of somebody
     */
    Page enter(Visitor visitor, String who) {
        var page = visitor.page();
        page.context().addCookies(List.of(new Cookie("rt", secrets.computeIfAbsent(who, unknown -> secret(who))).setUrl(Server.at("/").toString())));
        return page;
    }

    private String secret(String who) {
        return new Caller().signIn(email(who), Cast.PASSWORD).cookie("rt");
    }

    private String email(String who) {
        return (who.contains("-") ? who : name + "-" + who) + "@example.org";
    }

    /** On a sign-in page that is open. */
    void signIn(Page page, String who) {
        page.locator("[id='form:email']").fill(email(who));
        page.locator("[id='form:password']").fill(Cast.PASSWORD);
        page.locator("[id='form:signIn']").click();
        page.waitForURL(url -> !url.contains("/network/signin"));
    }

    /** @param rows name of a table, and a condition where not all are meant */
    static int count(String rows) {
        return Integer.parseInt(Cast.ask("/it/workshop/count?what=" + URLEncoder.encode(rows, StandardCharsets.UTF_8)).get("count"));
    }
}
