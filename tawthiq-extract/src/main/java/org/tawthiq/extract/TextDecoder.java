package org.tawthiq.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bytes to characters: UTF-8, UTF-16 with a byte order mark, or a code page that the bytes fit. What is
/// no character of the encoding becomes U+FFFD and is told with its place. Line ends become `\n`; that is
/// the text which citations count in.
final class TextDecoder {

    private static final int MOST_TOLD = 5;
    private static final char REPLACEMENT = '\uFFFD';

    /// @param losses one sentence for each place where bytes are broken, at most five and a sum
    record Decoded(String text, List<String> losses) {}

    /// @param places of the first broken bytes, in words; neighbours are one place
    /// @param broken sequences of bytes
    /// @param foreign how many characters beyond ASCII were decoded well
    private record Strict(String text, Charset charset, Places places, int broken, int foreign) {}

    /// Where bytes are broken. Sequences that follow each other are one place.
    private static final class Places {

        private final List<String> told = new ArrayList<>();
        private int count;
        private int first;
        private int end = -1;
        private int line;

        /// @param length of the sequence
        /// @param before what was decoded before it
        void add(int at, int length, CharBuffer before) {
            if (at != end) {
                count++;
                first = at;
                line = count <= MOST_TOLD ? line(before) : 0;
            } else if (count <= MOST_TOLD) {
                told.removeLast();
            }
            if (count <= MOST_TOLD) {
                told.add(
                        at == first
                                ? "byte %d (line %d) is".formatted(first, line)
                                : "bytes %d to %d (line %d) are".formatted(first, at + length - 1, line));
            }
            end = at + length;
        }
    }

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) {
        return mark(bytes).orElseGet(() -> utf8(bytes, 0));
    }

    /// Decodes bytes that are declared to be in `charset`. A byte order mark goes before the declaration,
    /// and so does a text that is faultless UTF-8.
    static Decoded decode(byte[] bytes, Charset charset) {
        Optional<Decoded> marked = mark(bytes);
        if (marked.isPresent() || charset.equals(StandardCharsets.UTF_8)) {
            return marked.orElseGet(() -> utf8(bytes, 0));
        }
        Strict utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        return told(utf8.broken() == 0 ? utf8 : strict(bytes, 0, charset));
    }

    private static Optional<Decoded> mark(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(told(strict(bytes, 2, StandardCharsets.UTF_16BE)));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(told(strict(bytes, 2, StandardCharsets.UTF_16LE)));
        }
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? Optional.of(utf8(bytes, 3)) : Optional.empty();
    }

    /// Where more is broken than whole, the bytes are of a code page, if one fits.
    private static Decoded utf8(byte[] bytes, int start) {
        Strict utf8 = strict(bytes, start, StandardCharsets.UTF_8);
        if (utf8.broken() > 4 * utf8.foreign()) {
            Optional<Charset> page = CodePages.guess(bytes);
            if (page.isPresent()) {
                Strict other = strict(bytes, start, page.get());
                return new Decoded(
                        other.text(),
                        List.of("%s not UTF-8; all of it was read as %s: save the file as UTF-8 to be certain"
                                .formatted(
                                        utf8.places().told.getFirst(),
                                        page.get().name())));
            }
        }
        return told(utf8);
    }

    private static Decoded told(Strict strict) {
        List<String> losses = new ArrayList<>();
        for (String place : strict.places().told) {
            losses.add("%s not %s; %c stands there: save the file as UTF-8 to read it whole"
                    .formatted(place, strict.charset().name(), REPLACEMENT));
        }
        if (strict.places().count > MOST_TOLD) {
            losses.add("at %d places in all the bytes are not %s"
                    .formatted(strict.places().count, strict.charset().name()));
        }
        return new Decoded(strict.text(), List.copyOf(losses));
    }

    private static Strict strict(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(2 * (bytes.length - start) + 1);
        Places places = new Places();
        int broken = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            broken++;
            places.add(in.position(), result.length(), out);
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
        }
        String text = out.flip().toString();
        int foreign = (int) text.chars().filter(c -> c > 0x7F).count() - broken;
        return new Strict(lines(text), charset, places, broken, foreign);
    }

    private static int line(CharBuffer out) {
        int line = 1;
        for (int at = 0; at < out.position(); at++) {
            if (out.get(at) == '\n' || out.get(at) == '\r' && (at + 1 == out.position() || out.get(at + 1) != '\n')) {
                line++;
            }
        }
        return line;
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int index = 0; index < first.length; index++) {
            if ((bytes[index] & 0xFF) != first[index]) {
                return false;
            }
        }
        return true;
    }
}
