package org.roundtable.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The text of a file, whatever it was written in: UTF-8, UTF-16, or where a line is neither, Windows-1252 (of which Latin-1 is the printable part).
 *
 * @param oddLines lines, counted from 1, that were read as Windows-1252
 */
record Decoded(String text, List<Remark> remarks, BitSet oddLines) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 8192;

    static Decoded of(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return byLines(file, 3);
        }
        var wide = wide(file);
        if (wide != null) {
            return new Decoded(stripMark(new String(file, wide)), List.of(Remark.of("interchange.encoding", wide.name())), new BitSet());
        }
        refuseWhatIsNoText(file);
        return byLines(file, 0);
    }

    /** Says at each thing found that its letters are to be looked at, where they may be other than meant. */
    Reading markOddLines(Reading reading) {
        var found = reading.found().stream().map(f -> {
            int odd = oddLines.nextSetBit(f.from());
            return odd >= 0 && odd <= f.to() ? f.with(Remark.of("interchange.oddLetters", odd)) : f;
        }).toList();
        var all = new ArrayList<>(remarks);
        all.addAll(reading.remarks());
        return new Reading(found, all);
    }

    private static Decoded byLines(byte[] file, int start) {
        var odd = new BitSet();
        var strict = strict(file, start, file.length - start);
        if (strict != null) {
            return new Decoded(strict, List.of(), odd);
        }
        var text = new StringBuilder(file.length);
        int line = 1;
        for (int from = start; from < file.length; line++) {
            int to = from;
            while (to < file.length && file[to++] != '\n') {
                // on to the end of the line
            }
            var utf8 = strict(file, from, to - from);
            odd.set(line, utf8 == null);
            text.append(utf8 == null ? new String(file, from, to - from, WINDOWS) : utf8);
            from = to;
        }
        return new Decoded(text.toString(), List.of(Remark.of("interchange.mixedEncoding", odd.cardinality(), odd.nextSetBit(0))), odd);
    }

    private static String strict(byte[] file, int from, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file, from, length)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-16 and UTF-32 by their mark, or UTF-16 by the zeros that mostly Latin text leaves on one side. */
    private static Charset wide(byte[] file) {
        if (starts(file, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        } else if (starts(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (starts(file, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int sample = Math.min(SAMPLE, file.length) & ~1;
        for (int i = 0; i < sample; i++) {
            zeros[i % 2] += file[i] == 0 ? 1 : 0;
        }
        if (sample >= 4 && Math.max(zeros[0], zeros[1]) * 10 > sample / 2 * 4 && Math.min(zeros[0], zeros[1]) * 20 < sample / 2) {
            return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static void refuseWhatIsNoText(byte[] file) {
        int sample = Math.min(SAMPLE, file.length);
        int strange = 0;
        for (int i = 0; i < sample; i++) {
            int b = file[i] & 0xFF;
            strange += b == 0 ? sample : b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        if (strange * 50 > sample || starts(file, '%', 'P', 'D', 'F', '-') || starts(file, 'P', 'K', 3, 4)) {
            throw new UnreadableFile("interchange.notText");
        }
    }

    private static String stripMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
