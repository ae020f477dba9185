package org.tawthiq.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tawthiq.vocabulary.Known;

/// How a source came to the case and through whose hands, as far as somebody says it: what a chain of custody is to
/// tell by the Berkeley Protocol (OHCHR, HR/PUB/20/2), collection and every hand-over since. Persons go by pseudonyms
/// where their names would endanger them.
///
/// @param collectedWith tool and version
/// @param clock what told these times, such as `phone, set by the network`
/// @param handedOver every hand-over, the first one first
public record Custody(
        Known<ObtainedFrom> from,
        Known<String> collectedBy,
        Known<CustodyTime> collectedAt,
        Known<String> collectedWith,
        Known<String> clock,
        List<HandOver> handedOver) {

    private static final Custody UNKNOWN =
            new Custody(Known.unknown(), Known.unknown(), Known.unknown(), Known.unknown(), Known.unknown(), List.of());

    public Custody {
        handedOver = List.copyOf(handedOver);
    }

    /// From whose hands into whose.
    public record HandOver(Known<String> by, Known<String> to, Known<CustodyTime> at) {}

    public static Custody unknown() {
        return UNKNOWN;
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /// This, and what was known before wherever this says nothing.
    public Custody over(Custody before) {
        return new Custody(
                or(from, before.from),
                or(collectedBy, before.collectedBy),
                or(collectedAt, before.collectedAt),
                or(collectedWith, before.collectedWith),
                or(clock, before.clock),
                handedOver.isEmpty() ? before.handedOver : handedOver);
    }

    private static <T> Known<T> or(Known<T> said, Known<T> before) {
        return said.isKnown() ? said : before;
    }

    /// This with one more hand-over.
    public Custody then(HandOver next) {
        return new Custody(
                from,
                collectedBy,
                collectedAt,
                collectedWith,
                clock,
                Stream.concat(handedOver.stream(), Stream.of(next)).toList());
    }

    /// What does not agree in its times, a sentence each. Nothing is mended: one of the clocks is wrong, or one of the
    /// words.
    public List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        Known<CustodyTime> before = collectedAt;
        String what = "collected";
        for (HandOver one : handedOver) {
            if (before.isKnown() && one.at().isKnown() && at(one.at()).isBefore(at(before))) {
                doubts.add(
                        "it was handed over (%s) before it was %s (%s): one of the clocks was wrong, or one of the words"
                                .formatted(at(one.at()).text(), what, at(before).text()));
            }
            if (one.at().isKnown()) {
                before = one.at();
                what = "handed over the time before";
            }
        }
        return doubts;
    }

    /// The times that lie behind an instant, a sentence each.
    ///
    /// @param now by the clock that dates what is recorded
    public List<String> doubts(Instant now) {
        List<String> doubts = new ArrayList<>(doubts());
        Stream.concat(Stream.of(collectedAt), handedOver.stream().map(HandOver::at))
                .flatMap(time -> time.toOptional().stream())
                .filter(time -> time.earliest().isAfter(now))
                .forEach(time -> doubts.add("%s lies behind this machine's time (%s): one of the clocks is wrong"
                        .formatted(time.text(), now)));
        return doubts;
    }

    private static CustodyTime at(Known<CustodyTime> time) {
        return time.toOptional().orElseThrow();
    }
}
