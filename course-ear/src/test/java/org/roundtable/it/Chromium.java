package org.roundtable.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser of this machine, or the one Playwright downloads, or none. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    static final String HOW_TO_GET_ONE = "NO BROWSER, AND NONE TO DOWNLOAD, SO THE BROWSER TESTS ARE SKIPPED: install chromium (`apt-get install chromium`), or name one in the environment variable CHROMIUM";

    /** Playwright shall not fetch its three browsers by itself. */
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync");

    static Chromium find() {
        var options = new LaunchOptions().setArgs(FLAGS);
        installed().ifPresent(options::setExecutablePath);
        if (options.executablePath == null && !downloaded()) {
            System.err.println("\n*** " + HOW_TO_GET_ONE + " ***\n");
            return new Chromium(null, null);
        }
        var playwright = Playwright.create(new CreateOptions().setEnv(NO_DOWNLOAD));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    boolean found() {
        return browser != null;
    }

    @Override
    public void close() {
        if (found()) {
            browser.close();
            playwright.close();
        }
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("CHROMIUM", ""), "/usr/bin/chromium", "/usr/bin/google-chrome", "/opt/google/chrome/chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:/Program Files/Google/Chrome/Application/chrome.exe")
            .filter(name -> !name.isBlank())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    }

    private static boolean downloaded() {
        try {
            var install = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
            install.command().addAll(List.of("install", "chromium"));
            var process = install.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException | PlaywrightException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
