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

/// Bytes to characters: UTF-8, or UTF-16 with a byte order mark. A broken sequence becomes U+FFFD and is
/// told with its place. Line ends
/// become `\n`; that is the text which citations count in.
final class TextDecoder {

    private static final int MOST_TOLD = 5;

    /// @param losses one sentence for each broken sequence, at most five and a sum
    record Decoded(String text, List<String> losses) {}

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(lines(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)), List.of());
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(lines(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE)), List.of());
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return utf8(bytes, start);
    }

    static String decode(byte[] bytes, Charset charset) {
        return lines(new String(bytes, charset));
    }

    private static Decoded utf8(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        List<String> losses = new ArrayList<>();
        int broken = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            broken++;
            if (broken <= MOST_TOLD) {
                losses.add(
                        "byte %d (line %d) is not UTF-8; it stands as \uFFFD: save the file as UTF-8 to read it whole"
                                .formatted(in.position(), line(out)));
            }
            out.put('\uFFFD');
            in.position(in.position() + result.length());
        }
        if (broken > MOST_TOLD) {
            losses.add("%d byte sequences in all are not UTF-8".formatted(broken));
        }
        return new Decoded(lines(out.flip().toString()), losses);
    }

    private static int line(CharBuffer out) {
        int line = 1;
        for (int at = 0; at < out.position(); at++) {
            if (out.get(at) == '\n') {
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
