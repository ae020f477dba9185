package org.tawthiq.verify.casefolder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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

    /// What stands for a place behind something that does not fit.
    private static final int NOWHERE = -1;

    /// What stands for two characters that are not both digits: no hour, minute, second, month or day.
    private static final int NO_NUMBER = 100;

    /// Whether a byte is a hexadecimal digit as we write it.
    private static final boolean[] DIGIT = new boolean[256];

    static {
        for (byte digit : "0123456789abcdef".getBytes(ISO_8859_1)) {
            DIGIT[digit] = true;
        }
    }

    private CanonicalEntry() {}

    /// Empty where the entry is written in another way.
    static Optional<LogEntry> read(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int at = behind(AT, bytes, text(bytes, behind(ACTOR, bytes, offset, end), end), end);
        int atEnd = text(bytes, at, end);
        int commitment = behind(COMMITMENT, bytes, atEnd, end);
        int kindEnd = text(bytes, behind(KIND, bytes, digest(bytes, commitment, end), end), end);
        int parts = behind(PARTS, bytes, kindEnd, end);
        int last = behind(END, bytes, parts == NOWHERE ? kindEnd : digest(bytes, parts, end), end);
        if (last != end) {
            return Optional.empty();
        }
        return Optional.of(new LogEntry(
                time(bytes, at, atEnd),
                text(bytes, commitment),
                parts == NOWHERE ? Optional.empty() : Optional.of(text(bytes, parts))));
    }

    private static int behind(byte[] literal, byte[] bytes, int from, int end) {
        int to = from + literal.length;
        return from != NOWHERE && to <= end && Arrays.equals(bytes, from, to, literal, 0, literal.length)
                ? to
                : NOWHERE;
    }

    /// The next quotation mark; a text with an escape or beyond ASCII does not fit.
    private static int text(byte[] bytes, int from, int end) {
        for (int place = from; place != NOWHERE && place < end; place++) {
            byte c = bytes[place];
            if (c == '"') {
                return place;
            }
            if (c < ' ' || c == '\\') {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }

    private static int digest(byte[] bytes, int from, int end) {
        if (from == NOWHERE || end - from < Sha256.DIGITS) {
            return NOWHERE;
        }
        for (int place = from; place < from + Sha256.DIGITS; place++) {
            if (!DIGIT[bytes[place] & 0xff]) {
                return NOWHERE;
            }
        }
        return from + Sha256.DIGITS;
    }

    private static String text(byte[] bytes, int from) {
        return new String(bytes, from, Sha256.DIGITS, ISO_8859_1);
    }

    /// Times of whole seconds by hand, since `Instant.parse` takes longer than all the rest.
    private static Optional<Instant> time(byte[] bytes, int from, int to) {
        if (to - from == "2026-01-02T03:04:05Z".length()
                && bytes[from + 4] == '-'
                && bytes[from + 7] == '-'
                && bytes[from + 10] == 'T'
                && bytes[from + 13] == ':'
                && bytes[from + 16] == ':'
                && bytes[from + 19] == 'Z') {
            int century = number(bytes, from);
            int year = number(bytes, from + 2);
            int hour = number(bytes, from + 11);
            int minute = number(bytes, from + 14);
            int second = number(bytes, from + 17);
            if (century < NO_NUMBER && year < NO_NUMBER && hour < 24 && minute < 60 && second < 60) {
                return day(100 * century + year, number(bytes, from + 5), number(bytes, from + 8))
                        .map(day -> Instant.ofEpochSecond(day * DAY_SECONDS + hour * 3_600L + minute * 60L + second));
            }
        }
        return LogEntry.time(new String(bytes, from, to - from, ISO_8859_1));
    }

    private static Optional<Long> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toEpochDay());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(byte[] bytes, int from) {
        int tens = bytes[from] - '0';
        int ones = bytes[from + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NO_NUMBER : 10 * tens + ones;
    }
}
