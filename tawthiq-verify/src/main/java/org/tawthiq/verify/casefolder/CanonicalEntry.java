package org.tawthiq.verify.casefolder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/// Reads an entry that is written to the letter as entries are (RFC 8785, its members in their order, nothing but plain
/// ASCII), without making a tree of it. Ten million entries are read in a few seconds so; [LogEntry#read] reads
/// whatever else an entry may be.
final class CanonicalEntry {

    private static final byte[] ACTOR = "{\"actor\":\"".getBytes(ISO_8859_1);
    private static final byte[] AT = "\",\"at\":\"".getBytes(ISO_8859_1);
    private static final byte[] COMMITMENT = "\",\"commitment\":\"".getBytes(ISO_8859_1);
    private static final byte[] KIND = "\",\"kind\":\"".getBytes(ISO_8859_1);
    private static final byte[] PARTS = "\",\"parts\":\"".getBytes(ISO_8859_1);
    private static final byte[] END = "\"}".getBytes(ISO_8859_1);
    private static final int DAY_SECONDS = 86_400;

    private final byte[] bytes;
    private final int end;
    private int place;
    private boolean fits = true;

    private CanonicalEntry(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.place = offset;
        this.end = offset + length;
    }

    /// Empty where the entry is written in another way.
    static Optional<LogEntry> read(byte[] bytes, int offset, int length) {
        return new CanonicalEntry(bytes, offset, length).read();
    }

    private Optional<LogEntry> read() {
        pass(ACTOR);
        passText();
        pass(AT);
        int from = place;
        passText();
        int to = place;
        pass(COMMITMENT);
        int commitment = place;
        passDigest();
        pass(KIND);
        passText();
        boolean hasParts = stands(PARTS);
        int parts = place + PARTS.length;
        if (hasParts) {
            pass(PARTS);
            passDigest();
        }
        pass(END);
        if (!fits || place != end) {
            return Optional.empty();
        }
        return Optional.of(new LogEntry(
                time(from, to),
                text(commitment, Sha256.DIGITS),
                hasParts ? Optional.of(text(parts, Sha256.DIGITS)) : Optional.empty()));
    }

    private boolean stands(byte[] literal) {
        if (end - place < literal.length) {
            return false;
        }
        for (int i = 0; i < literal.length; i++) {
            if (bytes[place + i] != literal[i]) {
                return false;
            }
        }
        return true;
    }

    private void pass(byte[] literal) {
        fits &= stands(literal);
        place = Math.min(end, place + literal.length);
    }

    /// Up to the next quotation mark; a text with an escape or beyond ASCII does not fit.
    private void passText() {
        while (place < end && bytes[place] != '"') {
            fits &= bytes[place] >= ' ' && bytes[place] != '\\';
            place++;
        }
    }

    private void passDigest() {
        int last = place + Sha256.DIGITS;
        fits &= last <= end;
        while (place < Math.min(last, end)) {
            byte digit = bytes[place++];
            fits &= digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f';
        }
    }

    private String text(int from, int length) {
        return new String(bytes, from, length, ISO_8859_1);
    }

    /// Times of whole seconds by hand, since `Instant.parse` takes longer than all the rest.
    private Optional<Instant> time(int from, int to) {
        boolean isPlain = to - from == "2026-01-02T03:04:05Z".length()
                && bytes[from + 4] == '-'
                && bytes[from + 7] == '-'
                && bytes[from + 10] == 'T'
                && bytes[from + 13] == ':'
                && bytes[from + 16] == ':'
                && bytes[from + 19] == 'Z';
        int hour = isPlain ? number(from + 11, 2) : -1;
        int minute = isPlain ? number(from + 14, 2) : -1;
        int second = isPlain ? number(from + 17, 2) : -1;
        int year = isPlain ? number(from, 4) : -1;
        boolean inRange = year >= 0 && 0 <= hour && hour < 24 && 0 <= minute && minute < 60 && 0 <= second;
        if (inRange && second < 60) {
            try {
                long day = LocalDate.of(year, number(from + 5, 2), number(from + 8, 2))
                        .toEpochDay();
                return Optional.of(Instant.ofEpochSecond(day * DAY_SECONDS + hour * 3_600L + minute * 60L + second));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
        return LogEntry.time(text(from, to - from));
    }

    /// -1 where something other than a digit stands there, which no calendar takes.
    private int number(int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return -1;
            }
            number = 10 * number + HexFormat.fromHexDigit(bytes[i]);
        }
        return number;
    }
}
