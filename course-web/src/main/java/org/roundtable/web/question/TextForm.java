package org.roundtable.web.question;

import java.io.Serializable;
import org.roundtable.question.RichText;
import org.roundtable.question.TextFormat;

/** A text while it is edited; it stays in the format it came in. */
public class TextForm implements Serializable {

    private String text = "";
    private TextFormat format = TextFormat.MARKDOWN;

    static TextForm of(RichText text) {
        var form = new TextForm();
        if (!text.isBlank()) {
            form.text = text.text();
            form.format = text.format();
        }
        return form;
    }

    RichText value() {
        return text == null || text.isBlank() ? RichText.NONE : new RichText(format, text);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public TextFormat getFormat() {
        return format;
    }

    /** Texts that were brought in can be in another format than the one everybody writes. */
    public boolean isForeign() {
        return format != TextFormat.MARKDOWN;
    }
}
