package org.roundtable.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The forms that create something: who uses them where, what they type, which button they press, and which table has one row more then. */
enum Form {

    SIGN_UP("nobody", "/network/join", "[id='form:join']", "sign_up",
        Map.of("form:displayName", "Ines {}", "form:email", "ines-{}@example.org", "form:password", "seven crisp lanterns", "form:interests", "asking, listening")),
    NEW_COURSE("lead", "/course/draft", "[id='form:draft']", "course",
        Map.of("form:title", "Silence {}", "form:summary", "What a pause can do.")),
    NEW_OFFERING("lead", "/course/offeringedit?course={course}", "[id='form:save']", "offering",
        Map.of("form:title", "Winter {}", "form:places", "17")),
    NEW_QUESTION("lead", "/question/edit?course={course}", "[id='begin'] button[type=submit] >> nth=0", "question", Map.of()),
    APPLY("newcomer", "/enrolment/apply?offering={open}", "[id='form:apply']", "enrolment", Map.of()),
    INVITE("lead", "/enrolment/roster?offering={open}", "[id='ask:send']", "offering_invitation",
        Map.of("ask:whom", "guest-{}@example.org")),
    READ_QUESTIONS("lead", "/interchange/questions?course={course}", "[id='form:read']", "question_upload",
        Map.of("form:text", "How long does one wait in case {}? {#3}", "form:category", "Pauses {}", "form:tags", "waiting")),
    TAKE_QUESTIONS("lead", "/interchange/questions?course={course}", "[id='decide:confirm']", "question", Map.of()) {
        @Override
        Page open(Workshop workshop, Visitor visitor) {
            var page = super.open(workshop, visitor);
            READ_QUESTIONS.fill(page);
            READ_QUESTIONS.button(page).click();
            page.waitForURL("**upload=*");
            return page;
        }
    },
    BRING_COURSE("newcomer", "/interchange/course", "[id='look']", "course_upload where course_id is null", Map.of()) {
        @Override
        Map<String, String> fill(Page page) {
            page.locator("#file").setInputFiles(new FilePayload("lesson.zip", "application/zip",
                zip(Map.of("config.yaml", "title: Waiting\nepisodes:\n- wait.md\n", "episodes/wait.md", "---\ntitle: Wait\n---\nCount to three.\n"))));
            return Map.of();
        }
    },
    TAKE_COURSE("lead", "/interchange/course", "[id='confirm']", "course", Map.of()) {
        @Override
        Page open(Workshop workshop, Visitor visitor) {
            var page = super.open(workshop, visitor);
            BRING_COURSE.fill(page);
            BRING_COURSE.button(page).click();
            page.waitForURL("**upload=*");
            return page;
        }
    };

    private static int times;

    private final String who;
    private final String path;
    private final String button;
    private final String table;
    private final Map<String, String> typed;

    Form(String who, String path, String button, String table, Map<String, String> typed) {
        this.who = who;
        this.path = path;
        this.button = button;
        this.table = table;
        this.typed = typed;
    }

    /** @return the form, empty, before somebody who may use it */
    Page open(Workshop workshop, Visitor visitor) {
        visitor.page().setDefaultTimeout(10_000);
        if (!isForAnybody()) {
            workshop.enter(visitor, user(workshop));
        }
        visitor.open(workshop.address(path));
        return visitor.page();
    }

    private String user(Workshop workshop) {
        return who.equals("newcomer") ? workshop.newcomer() : who;
    }

    /** @return what is in the fields now */
    Map<String, String> fill(Page page) {
        times++;
        typed.forEach((field, text) -> field(page, field).fill(text.replace("{}", String.valueOf(times))));
        return content(page);
    }

    /** Passwords are never kept, and not looked at. */
    Map<String, String> content(Page page) {
        return typed.keySet().stream().filter(field -> !field.endsWith("password"))
            .collect(toMap(field -> field, field -> field(page, field).inputValue()));
    }

    Locator button(Page page) {
        return page.locator(button);
    }

    int created() {
        return Workshop.count(table);
    }

    boolean isForAnybody() {
        return who.equals("nobody");
    }

    boolean isTyped() {
        return !typed.isEmpty();
    }

    String who() {
        return who;
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
