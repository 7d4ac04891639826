package org.roundtable.web.attempt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.attempt.CheckSheet;
import org.roundtable.attempt.CheckingAttempts;
import org.roundtable.attempt.Finding;
import org.roundtable.attempt.Head;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;
import org.roundtable.web.shared.Say;

/** /attempt/verify.xhtml */
@Named
@ViewScoped
public class AttemptVerifyPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject CheckingAttempts checking;
    @Inject Say say;
    private Long id;
    private int page;
    private String receipt;
    private String reason;
    private int compared = -1;
    private transient CheckSheet sheet;

    public void load() {
        sheet = checking.sheet(id, List.of(), page);
    }

    /** Lays what was pasted beside the log; nothing is changed, so the page stays. */
    public void compare() {
        var heads = ReceiptJson.read(receipt);
        compared = heads.size();
        sheet = checking.sheet(id, heads, page);
    }

    public String accept(int seq) {
        checking.accept(id, seq, reason);
        say.info("attempt.verify.accepted");
        return "verify?faces-redirect=true&includeViewParams=true";
    }

    public String words(Finding finding) {
        var key = "attempt.verify.finding." + finding.kind();
        return say.of(key, finding.seq());
    }

    public String shortly(Head head) {
        return head.seq() + " · " + head.shortly();
    }

    /** A text as safe HTML; the two words of true and false in the reader's language. */
    public String html(QuestionType type, RichText text) {
        var key = "attempt.player." + text.text();
        return type == QuestionType.TRUE_FALSE && text.text().matches("true|false") ? say.of(key) : text.toHtml();
    }

    public CheckSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    /** @return how many events the pasted receipt remembers; below 0 before one was pasted */
    public int getCompared() {
        return compared;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
