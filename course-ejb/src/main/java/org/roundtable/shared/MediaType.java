package org.roundtable.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A kind of file that members may bring along, known by its first bytes and not by its name alone. */
public enum MediaType {

    PNG("image/png", "png"), JPEG("image/jpeg", "jpg", "jpeg"), GIF("image/gif", "gif"), WEBP("image/webp", "webp"), SVG("image/svg+xml", "svg"),
    PDF("application/pdf", "pdf"),
    MP4("video/mp4", "mp4", "m4v"), WEBM("video/webm", "webm"), MP3("audio/mpeg", "mp3"), M4A("audio/mp4", "m4a"), OGG("audio/ogg", "ogg", "oga"), WAV("audio/wav", "wav"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"), ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"), ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    ZIP("application/zip", "zip"),
    TEXT("text/plain", "txt", "md", "r", "py", "java", "sql", "json", "yaml", "yml", "tex", "bib"), CSV("text/csv", "csv", "tsv");

    private final String type;
    private final Set<String> extensions;

    MediaType(String type, String... extensions) {
        this.type = type;
        this.extensions = Set.of(extensions);
    }

    /** The kind that a file's name promises and its content keeps; nothing if it is of no known kind, or only pretends. */
    public static Optional<MediaType> of(String name, byte[] content) {
        return named(name).filter(kind -> kind.begins(content));
    }

    /** The kind that a file's name promises. */
    public static Optional<MediaType> named(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
    }

    /** Which element plays a file of this name, if any. */
    static Optional<String> player(String name) {
        return named(name.split("[?#]", 2)[0]).map(kind -> kind.type.split("/")[0]).filter(kind -> kind.equals("video") || kind.equals("audio"));
    }

    public String type() {
        return type;
    }

    /** The endings its names may have, without the dot. */
    public Set<String> extensions() {
        return new TreeSet<>(extensions);
    }

    public boolean picture() {
        return type.startsWith("image/");
    }

    /** Whether a browser may show it in its place; everything else is for saving. A drawing can hold script and is shown inside pages only. */
    public boolean inline() {
        return this != SVG && (picture() || type.startsWith("video/") || type.startsWith("audio/") || this == PDF);
    }

    private boolean begins(byte[] content) {
        return switch (this) {
            case PNG -> at(content, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> at(content, 0, "\u00ff\u00d8\u00ff");
            case GIF -> at(content, 0, "GIF8");
            case WEBP -> at(content, 0, "RIFF") && at(content, 8, "WEBP");
            case WAV -> at(content, 0, "RIFF") && at(content, 8, "WAVE");
            case PDF -> at(content, 0, "%PDF-");
            case MP4, M4A -> at(content, 4, "ftyp");
            case WEBM -> at(content, 0, "\u001aE\u00df\u00a3");
            case OGG -> at(content, 0, "OggS");
            case MP3 -> at(content, 0, "ID3") || content.length > 1 && (content[0] & 0xff) == 0xff && (content[1] & 0xe0) == 0xe0;
            case SVG -> drawing(content);
            case TEXT, CSV -> text(content);
            case ZIP -> at(content, 0, "PK");
            // entry names and the first entry of an OpenDocument stand in a ZIP as they are
            case DOCX -> ZIP.begins(content) && holds(content, "word/");
            case XLSX -> ZIP.begins(content) && holds(content, "xl/");
            case PPTX -> ZIP.begins(content) && holds(content, "ppt/");
            case ODT, ODS, ODP -> ZIP.begins(content) && holds(content, "mimetype" + type);
        };
    }

    private static boolean at(byte[] content, int offset, String magic) {
        var expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= offset + expected.length && Arrays.equals(content, offset, offset + expected.length, expected, 0, expected.length);
    }

    private static boolean holds(byte[] content, String words) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(words);
    }

    private static boolean drawing(byte[] content) {
        return text(content) && new String(content, 0, Math.min(content.length, 4096), StandardCharsets.UTF_8).contains("<svg");
    }

    private static boolean text(byte[] content) {
        for (var b : content) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }
}
