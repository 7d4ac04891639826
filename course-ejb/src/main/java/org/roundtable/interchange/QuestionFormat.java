package org.roundtable.interchange;

/** A form in which files of questions come. */
public enum QuestionFormat {

    /** Moodle's GIFT. */
    GIFT {
        @Override
        Reading read(String text) {
            return Gift.read(text);
        }
    },
    /** The form of OpenTriviaQA: {@code #Q} asks, {@code ^} answers, letters offer. */
    TRIVIA {
        @Override
        Reading read(String text) {
            return Trivia.read(text);
        }
    };

    /** As many things as one file may hold. */
    public static final int MOST = 20_000;

    /** As many bytes as one file may have. */
    public static final int BYTES = 25 * 1024 * 1024;

    abstract Reading read(String text);

    /**
     * Reads a file; nothing in it is lost without a word.
     *
     * @throws UnreadableFile when it is no text, too large, or holds too much
     */
    public static Reading read(byte[] file) {
        refuseBeyondLimit(file.length);
        var decoded = Decoded.of(file);
        return decoded.markOddLines(of(decoded.text()).read(decoded.text()));
    }

    /** Asked before a file is even brought into memory. */
    public static void refuseBeyondLimit(long bytes) {
        if (bytes > BYTES) {
            throw new UnreadableFile("interchange.fileTooLarge", BYTES / 1024 / 1024);
        }
    }

    /** Trivia files are known by a line that asks. */
    static QuestionFormat of(String text) {
        return text.startsWith("#Q ") || text.contains("\n#Q ") || text.contains("\r#Q ") ? TRIVIA : GIFT;
    }
}
