package org.roundtable.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** The people in front of their screens during one test. */
public final class Visitors {

    private final Chromium chromium;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Somebody new: no cookies, a window of 1280 × 900. */
    public Visitor arrive() {
        return arrive(null);
    }

    /** @param cookies of somebody who has been here before, as {@code context().storageState()} told them */
    Visitor arrive(String cookies) {
        var visitor = new Visitor(chromium.browser().newContext(new NewContextOptions().setStorageState(cookies)
            .setViewportSize(Visitor.DESK, 900).setLocale("en-GB").setTimezoneId("Europe/Lisbon").setReducedMotion(ReducedMotion.REDUCE)));
        present.add(visitor);
        return visitor;
    }

    void keepPictures(String name) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i).keepPictures(name + "-" + (i + 1));
        }
    }

    List<String> leave() {
        var troubles = present.stream().flatMap(visitor -> visitor.leave().stream()).toList();
        present.clear();
        return troubles;
    }
}
