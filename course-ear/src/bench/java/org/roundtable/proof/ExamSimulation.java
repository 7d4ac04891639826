package org.roundtable.proof;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.headerRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.Map;

/**
 * Learners who have signed in open the offering and the test, begin, answer every question, hand in and look at the result. What a
 * browser keeps (scripts, styles) is not fetched again.
 */
public final class ExamSimulation extends Simulation {

    private static final String OFFERING = System.getProperty("bench.offering");
    private static final String QUIZ = System.getProperty("bench.quiz");
    private static final int QUESTIONS = Integer.getInteger("bench.questions");
    private static final int USERS = Integer.getInteger("bench.users");
    private static final int EACH = Integer.getInteger("bench.each", 1);
    private static final Duration SPAN = Duration.ofSeconds(Integer.getInteger("bench.seconds"));
    private static final Map<String, String> API = Map.of("X-Roundtable", "1", "Content-Type", "application/json");
    private static final String BEFORE = "/attempt/before?id=%s&offering=%s".formatted(QUIZ, OFFERING);

    private final ChainBuilder begin = exec(
        http("offering").get("/course/offering?id=" + OFFERING).check(status().is(200)),
        http("before").get(BEFORE).check(status().is(200), css("form#form input[name='jakarta.faces.ViewState']", "value").saveAs("state"),
            css("script[nonce]", "nonce").saveAs("nonce")),
        http("start").post(BEFORE).disableFollowRedirect().formParam("form", "form").formParam("form:start", "").formParam("form:pageKey", "").formParam("jakarta.faces.ViewState", "#{state}").formParam("primefaces.nonce", "#{nonce}")
            .check(status().is(302), headerRegex("Location", "id=(\\d+)").saveAs("attempt")),
        http("page").get("/attempt/take?id=#{attempt}").check(status().is(200)),
        http("open").post("/api/v1/attempts/#{attempt}/open").headers(API).body(StringBody("{\"writer\":null,\"take\":false}"))
            .check(status().is(200), jsonPath("$.writer").saveAs("writer"), jsonPath("$.deadline").saveAs("deadline"), jsonPath("$.head").optional().saveAs("head")));

    private final ChainBuilder save = exec(
        http("save").put("/api/v1/attempts/#{attempt}/answers").headers(API).body(StringBody(session -> body(session.getString("writer"), session.getString("deadline"),
                session.getString("head"), "{\"slot\":%d,\"revision\":%d,\"flagged\":false,\"answer\":{\"text\":\"Mary Budd Rowe\"}}".formatted(
                    session.getInt("place") % QUESTIONS + 1, session.getInt("place") / QUESTIONS + 1))))
            .check(status().is(200), substring("\"kind\":\"SAVED\""), regex("\"head\":(\\{[^}]*})").saveAs("head")));

    private final ChainBuilder handIn = exec(
        http("hand in").post("/api/v1/attempts/#{attempt}/hand-in").headers(API).body(StringBody(session -> body(session.getString("writer"), session.getString("deadline"), session.getString("head"), "")))
            .check(status().is(200), jsonPath("$.handedIn").exists()));

    private final ChainBuilder look = exec(
        http("done").get("/attempt/done?id=#{attempt}").check(status().is(200)),
        http("result").get("/attempt/result?id=#{attempt}").check(status().is(200)));

    private final ChainBuilder signedIn = exec(flushCookieJar()).feed(csv(System.getProperty("bench.cookies")).circular())
        .exec(addCookie(Cookie("rt", "#{cookie}")));

    {
        var protocol = http.baseUrl(System.getProperty("bench.base")).acceptEncodingHeader("gzip")
            .disableCaching();
        switch (System.getProperty("bench.mode")) {
            // as fast as it goes, so many at a time
            case "closed" -> setUp(scenario("closed").exec(signedIn, begin, repeat(QUESTIONS, "place").on(save), handIn, look)
                .injectClosed(constantConcurrentUsers(USERS).during(SPAN))).protocols(protocol);
            // each of them so often, one time after the other
            case "warm" -> setUp(scenario("warm").repeat(EACH).on(exec(signedIn, begin, repeat(QUESTIONS, "place").on(save), handIn, look))
                .injectOpen(atOnceUsers(USERS))).protocols(protocol);
            // nothing but answers, one after the other, once all have begun
            case "saves" -> setUp(scenario("saves").exec(signedIn, begin, rendezVous(USERS), during(SPAN, "place").on(save), rendezVous(USERS), handIn)
                .injectOpen(atOnceUsers(USERS))).protocols(protocol);
            // everybody begins at once, answers in their own time, and hands in at once
            case "rush" -> setUp(scenario("rush").exec(signedIn, begin,
                    repeat(QUESTIONS, "place").on(exec(save)
                        .pause(SPAN.dividedBy(QUESTIONS).multipliedBy(8).dividedBy(10), SPAN.dividedBy(QUESTIONS).multipliedBy(11).dividedBy(10))),
                    rendezVous(USERS), handIn, look)
                .injectOpen(atOnceUsers(USERS))).protocols(protocol);
            default -> throw new IllegalArgumentException("bench.mode");
        }
    }

    private static String body(String writer, String deadline, String head, String answers) {
        return "{\"writer\":\"%s\",\"deadline\":%s,\"head\":%s,\"answers\":[%s]}".formatted(writer, deadline, head, answers);
    }
}
