package org.roundtable.it;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody who talks plain HTTP: keeps cookies, follows no redirect, runs no script. */
public final class Caller {

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

    public Caller() {
        this(Server.at("/"));
    }

    /** @param base the server to talk to */
    public Caller(URI base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Calls an endpoint as our own scripts do. */
    public HttpResponse<String> call(String method, String path, String json) {
        return call(method, path, json, Map.of());
    }

    /** The same, with what a browser sends besides. */
    HttpResponse<String> call(String method, String path, String json, Map<String, String> headers) {
        var body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        var request = HttpRequest.newBuilder(base.resolve(path)).header("X-Roundtable", "test").header("Content-Type", "application/json").method(method, body);
        headers.forEach(request::header);
        return send(request);
    }

    /** Fills in the one form of a page that has these fields, by the end of their ids, and presses its first button. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        var page = Jsoup.parse(get(path).body(), base.resolve(path).toString());
        var names = fields.keySet().stream().collect(Collectors.toMap(field -> field,
            field -> page.select("[name$=:" + field + "], [name=" + field + "]").attr("name")));
        var form = page.getElementsByAttributeValue("name", names.values().iterator().next()).first().closest("form");
        var data = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(input -> data.put(input.attr("name"), input.attr("value")));
        form.select("button[name], input[type=submit]").stream().limit(1).forEach(button -> data.put(button.attr("name"), button.attr("value")));
        // a script adds it in the browser
        data.put("primefaces.nonce", page.select("script[nonce]").attr("nonce"));
        fields.forEach((field, value) -> data.put(names.get(field), value));
        return send(HttpRequest.newBuilder(base.resolve(form.attr("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(data.entrySet().stream().map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue())).collect(Collectors.joining("&")))));
    }

    /** @return who has signed in */
    public Caller signIn(String email, String password) {
        var answer = submit("/network/signin", Map.of("email", email, "password", password));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("%s cannot sign in: %d %s".formatted(email, answer.statusCode(), Jsoup.parse(answer.body()).select("#said, .ui-message").text()));
        }
        return this;
    }

    /** @return the value of the cookie of that name */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).findFirst().orElseThrow().getValue();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
