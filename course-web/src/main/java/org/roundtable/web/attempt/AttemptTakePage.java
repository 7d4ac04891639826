package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.roundtable.attempt.SeeingResults;
import org.roundtable.web.shared.Json;
import org.roundtable.web.shared.Who;

/** /attempt/take.xhtml: the frame of the player, which does the rest. */
@Named
@RequestScoped
public class AttemptTakePage {

    private static final String WORDS = "attempt.player.";

    @Inject SeeingResults results;
    @Inject Who who;
    private Long id;
    private String title;
    private boolean testRun;

    /** @return to the receipt, when nothing is taken any more */
    public String load() {
        var receipt = results.receipt(id);
        title = receipt.title();
        testRun = receipt.testRun();
        return receipt.code() == null ? null : "done?faces-redirect=true&id=" + id;
    }

    /** Every sentence the player says, as JSON by the end of its key. */
    public String getWords() {
        var bundle = ResourceBundle.getBundle("org.roundtable.web.messages", who.getLocale());
        var words = Json.createObjectBuilder();
        bundle.keySet().stream().filter(key -> key.startsWith(WORDS)).sorted()
            .forEach(key -> words.add(key.substring(WORDS.length()), bundle.getString(key)));
        return words.build().toString();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isTestRun() {
        return testRun;
    }

    public String getTitle() {
        return title;
    }
}
