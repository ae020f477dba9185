package org.tawthiq.verify.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawthiq.verify.tlog.MalformedText;

/// Whether the authority granted what it was asked for (RFC 3161, `PKIStatusInfo`).
///
/// @param number 0 granted, 1 granted with changes, others not
/// @param told the authority's words
/// @param failures numbers of the bits of `PKIFailureInfo`
record AnswerStatus(int number, List<String> told, List<Integer> failures) {

    private static final List<String> NUMBERS = List.of(
            "granted",
            "granted with changes",
            "rejected",
            "still waiting",
            "its certificate is soon withdrawn",
            "its certificate was withdrawn");

    private static final Map<Integer, String> FAILURES = new TreeMap<>(Map.of(
            0, "it does not know the digest's algorithm",
            2, "it does not allow such a request",
            5, "it could not read the request",
            14, "its clock is not there",
            15, "it does not know the policy",
            16, "it does not know an extension",
            17, "it has not what was asked for beside",
            25, "it failed"));

    private static final int MOST_CHARACTERS = 200;

    static AnswerStatus read(DerValue value) throws MalformedText {
        DerParts parts = value.parts();
        int number = parts.take(DerValue.INTEGER, "the status").number(0, NUMBERS.size() - 1);
        List<String> told = new ArrayList<>();
        Optional<DerValue> texts = parts.takeIf(DerValue.SEQUENCE);
        if (texts.isPresent()) {
            DerParts each = texts.get().parts();
            do {
                told.add(each.take(DerValue.UTF8_STRING, "what the authority tells")
                        .text());
            } while (each.hasNext());
        }
        Optional<DerValue> bits = parts.takeIf(DerValue.BIT_STRING);
        parts.end();
        return new AnswerStatus(number, told, bits.isPresent() ? set(bits.get().content()) : List.of());
    }

    /// The bits that are set; the first byte tells how many of the last one do not count.
    private static List<Integer> set(byte[] content) throws MalformedText {
        int unused = content.length == 0 ? 8 : content[0] & 0xFF;
        int last = content.length - 1;
        if (unused > 7 || last == 0 && unused > 0 || last > 0 && (content[last] & (1 << unused) - 1) != 0) {
            throw new MalformedText("bits that do not end as they say");
        }
        List<Integer> set = new ArrayList<>();
        for (int bit = 0; bit < 8 * last; bit++) {
            if ((content[1 + bit / 8] & 0x80 >> bit % 8) != 0) {
                set.add(bit);
            }
        }
        return set;
    }

    boolean isGranted() {
        return number <= 1;
    }

    boolean isChanged() {
        return number == 1;
    }

    String sentence() {
        List<String> all = new ArrayList<>();
        all.add(NUMBERS.get(number));
        failures.forEach(bit -> all.add(FAILURES.getOrDefault(bit, "failure " + bit)));
        told.forEach(text -> all.add("“" + shown(text) + "”"));
        String whole = String.join(", ", all);
        return whole.length() > 4 * MOST_CHARACTERS ? whole.substring(0, 4 * MOST_CHARACTERS) + "…" : whole;
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "…" : line;
    }
}
