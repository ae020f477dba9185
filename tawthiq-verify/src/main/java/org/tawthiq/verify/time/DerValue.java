package org.tawthiq.verify.time;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.tawthiq.verify.tlog.MalformedText;

/// One value of DER (ITU-T X.690): a tag, and content that stands at `from`, before `to`, in `bytes`. What has a second
/// way of writing in BER is refused: lengths that are longer than need be or not given, integers with a spare byte.
final class DerValue {

    static final int BOOLEAN = 0x01;
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int NULL = 0x05;
    static final int OBJECT_IDENTIFIER = 0x06;
    static final int UTF8_STRING = 0x0C;
    static final int GENERALIZED_TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    /// `[0]` and `[1]` around other values or in the place of a constructed one's tag.
    static final int CONSTRUCTED_0 = 0xA0;

    static final int CONSTRUCTED_1 = 0xA1;
    /// `[0]` and `[1]` in the place of a simple value's tag.
    static final int SIMPLE_0 = 0x80;

    static final int SIMPLE_1 = 0x81;

    private static final int MOST_LENGTH_BYTES = 3;
    private static final int MOST_IDENTIFIER_BYTES = 64;

    private final int tag;
    private final byte[] bytes;
    private final int from;
    private final int to;

    DerValue(int tag, byte[] bytes, int from, int to) {
        this.tag = tag;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /// Reads bytes that are one value, to the last.
    static DerValue whole(byte[] bytes) throws MalformedText {
        DerValue value = at(bytes, 0, bytes.length);
        if (value.to != bytes.length) {
            throw new MalformedText("%d bytes stand behind its end".formatted(bytes.length - value.to));
        }
        return value;
    }

    /// The value that begins at `start`; all of it stands before `end`.
    static DerValue at(byte[] bytes, int start, int end) throws MalformedText {
        if (end - start < 2) {
            throw new MalformedText("it ends within a value, at byte " + end);
        }
        int tag = bytes[start] & 0xFF;
        if ((tag & 0x1F) == 0x1F) {
            throw new MalformedText("a tag of many bytes, at byte " + start);
        }
        int first = bytes[start + 1] & 0xFF;
        int more = first < 0x80 ? 0 : first - 0x80;
        int from = start + 2 + more;
        if (first == 0x80 || more > MOST_LENGTH_BYTES || from > end) {
            throw new MalformedText("a length that is not given or too great, at byte " + start);
        }
        int length = more == 0 ? first : 0;
        for (int i = start + 2; i < from; i++) {
            length = length << 8 | bytes[i] & 0xFF;
        }
        boolean shortest = more == 0 || length >= (more == 1 ? 0x80 : 1 << 8 * (more - 1));
        if (!shortest || length > end - from) {
            throw new MalformedText("a length written too long, or beyond the end, at byte " + start);
        }
        return new DerValue(tag, bytes, from, from + length);
    }

    int tag() {
        return tag;
    }

    /// The bytes that hold this value and others.
    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    DerParts parts() {
        return new DerParts(this);
    }

    byte[] content() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    BigInteger integer() throws MalformedText {
        boolean spare =
                length() > 1 && (bytes[from] == 0 && bytes[from + 1] >= 0 || bytes[from] == -1 && bytes[from + 1] < 0);
        if (length() == 0 || spare) {
            throw new MalformedText("an integer that is empty or written too long, at byte " + from);
        }
        return new BigInteger(content());
    }

    /// An integer from `least` to `most`.
    int number(int least, int most) throws MalformedText {
        BigInteger value = integer();
        if (value.bitLength() > 31 || value.intValue() < least || value.intValue() > most) {
            throw new MalformedText("the number %s, where %d to %d may stand".formatted(shown(value), least, most));
        }
        return value.intValue();
    }

    private static String shown(BigInteger value) {
        return value.bitLength() > 64 ? "of %d bits".formatted(value.bitLength()) : value.toString();
    }

    boolean yes() throws MalformedText {
        if (length() != 1 || bytes[from] != 0 && bytes[from] != -1) {
            throw new MalformedText("neither yes nor no, at byte " + from);
        }
        return bytes[from] != 0;
    }

    /// Such as `2.16.840.1.101.3.4.2.1`.
    String objectIdentifier() throws MalformedText {
        if (length() == 0 || length() > MOST_IDENTIFIER_BYTES || bytes[to - 1] < 0) {
            throw new MalformedText("an object identifier that does not end, at byte " + from);
        }
        StringBuilder text = new StringBuilder();
        BigInteger arc = BigInteger.ZERO;
        for (int i = from; i < to; i++) {
            if (arc.signum() == 0 && bytes[i] == (byte) 0x80) {
                throw new MalformedText("an object identifier written too long, at byte " + i);
            }
            arc = arc.shiftLeft(7).or(BigInteger.valueOf(bytes[i] & 0x7F));
            if (bytes[i] >= 0) {
                text.append(text.isEmpty() ? first(arc) : "." + arc);
                arc = BigInteger.ZERO;
            }
        }
        return text.toString();
    }

    /// The first two arcs are written as one number, forty times the first and the second.
    private static String first(BigInteger both) {
        int root = both.bitLength() > 7 ? 2 : Math.min(2, both.intValue() / 40);
        return root + "." + both.subtract(BigInteger.valueOf(40L * root));
    }

    String text() throws MalformedText {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length()))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new MalformedText("a text that is not UTF-8, at byte " + from);
        }
    }
}
