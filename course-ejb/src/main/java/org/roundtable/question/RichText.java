package org.roundtable.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import org.roundtable.shared.Markup;

/** A text as its author wrote it: not yet rendered, and therefore not yet safe to show. */
@JsonSerialize(using = RichText.Writer.class)
public record RichText(TextFormat format, String text) {

    /** Nothing was written. */
    public static final RichText NONE = new RichText(TextFormat.PLAIN, "");

    public RichText {
        format = format == null ? TextFormat.PLAIN : format;
        text = text == null ? "" : text.replace("\0", "").strip();
    }

    /** A text in Markdown. */
    public static RichText markdown(String text) {
        return new RichText(TextFormat.MARKDOWN, text);
    }

    /** A text in HTML. */
    public static RichText html(String text) {
        return new RichText(TextFormat.HTML, text);
    }

    /** A text without any markup. */
    public static RichText plain(String text) {
        return new RichText(TextFormat.PLAIN, text);
    }

    /** Whether nothing was written. */
    @JsonIgnore
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether there are formulas in it. */
    public boolean hasMaths() {
        return format != TextFormat.PLAIN && Markup.hasMaths(toHtml());
    }

    /** Safe HTML, to be shown as it is. */
    public String toHtml() {
        return switch (format) {
            case MARKDOWN -> Markup.render(text);
            case HTML -> Markup.html(text);
            case PLAIN -> text.isEmpty() ? "" : "<p class=\"lines\">" + escaped() + "</p>";
        };
    }

    /** Its words without any markup, on one line: for lists and for search. */
    public String toWords() {
        return switch (format) {
            case MARKDOWN -> Markup.plain(text);
            case HTML -> Words.ofHtml(Markup.html(text));
            case PLAIN -> text.replaceAll("\\s+", " ");
        };
    }

    private String escaped() {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    static RichText orNone(RichText text) {
        return text == null ? NONE : text;
    }

    /** Blank texts are left out of the stored JSON. */
    static class Writer extends JsonSerializer<RichText> {

        @Override
        public void serialize(RichText text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("format", text.format().name());
            json.writeStringField("text", text.text());
            json.writeEndObject();
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, RichText text) {
            return text == null || text.isBlank();
        }
    }
}
