package org.tawthiq.verify.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tawthiq.verify.tlog.MalformedText;

/// What a timestamp says (RFC 3161, `TSTInfo`); that it is read says nothing about its signature.
///
/// @param policy identifier of the rules that the authority follows
/// @param serial the timestamp's number at its authority
/// @param at when, by the authority's clock
/// @param accuracy how far that clock may be off, to a microsecond; empty where the authority does not tell
/// @param nonce repeated from the request
public record TimestampInfo(
        String policy,
        Imprint imprint,
        BigInteger serial,
        Instant at,
        Optional<Duration> accuracy,
        Optional<BigInteger> nonce) {

    private static final int MOST_SERIAL_BYTES = 64;
    private static final int MOST_THOUSANDTHS = 999;

    /// Such as `2026-11-22T13:25:36Z (give or take 1 s)`.
    public String when() {
        return at
                + accuracy.filter(span -> !span.isZero())
                        .map(span -> " (give or take %s s)"
                                .formatted(BigDecimal.valueOf(span.toNanos(), 9)
                                        .stripTrailingZeros()
                                        .toPlainString()))
                        .orElse("");
    }

    static TimestampInfo read(byte[] bytes) throws MalformedText {
        DerValue whole = DerValue.whole(bytes);
        if (whole.tag() != DerValue.SEQUENCE) {
            throw new MalformedText("what is signed is no sequence");
        }
        DerParts parts = whole.parts();
        parts.take(DerValue.INTEGER, "the version").number(1, 1);
        String policy = parts.take(DerValue.OBJECT_IDENTIFIER, "the policy").objectIdentifier();
        Imprint imprint = Imprint.read(parts.take(DerValue.SEQUENCE, "the imprint"));
        DerValue serial = parts.take(DerValue.INTEGER, "the serial number");
        if (serial.length() > MOST_SERIAL_BYTES) {
            throw new MalformedText("a serial number of %d bytes".formatted(serial.length()));
        }
        Instant at = DerTime.of(parts.take(DerValue.GENERALIZED_TIME, "the time"));
        Optional<DerValue> accuracy = parts.takeIf(DerValue.SEQUENCE);
        Optional<DerValue> ordering = parts.takeIf(DerValue.BOOLEAN);
        if (ordering.isPresent()) {
            ordering.get().yes();
        }
        Optional<BigInteger> nonce = nonce(parts);
        parts.takeIf(DerValue.CONSTRUCTED_0);
        parts.takeIf(DerValue.CONSTRUCTED_1);
        parts.end();
        return new TimestampInfo(
                policy,
                imprint,
                serial.integer(),
                at,
                accuracy.isPresent() ? Optional.of(accuracy(accuracy.get())) : Optional.empty(),
                nonce);
    }

    static Optional<BigInteger> nonce(DerParts parts) throws MalformedText {
        Optional<DerValue> nonce = parts.takeIf(DerValue.INTEGER);
        if (nonce.isPresent() && nonce.get().length() > MOST_SERIAL_BYTES) {
            throw new MalformedText("a nonce of %d bytes".formatted(nonce.get().length()));
        }
        return nonce.isPresent() ? Optional.of(nonce.get().integer()) : Optional.empty();
    }

    private static Duration accuracy(DerValue value) throws MalformedText {
        DerParts parts = value.parts();
        Duration sum = Duration.ofSeconds(number(parts, DerValue.INTEGER, 0, Integer.MAX_VALUE))
                .plusMillis(number(parts, DerValue.SIMPLE_0, 1, MOST_THOUSANDTHS))
                .plusNanos(1000L * number(parts, DerValue.SIMPLE_1, 1, MOST_THOUSANDTHS));
        parts.end();
        return sum;
    }

    private static int number(DerParts parts, int tag, int least, int most) throws MalformedText {
        Optional<DerValue> value = parts.takeIf(tag);
        return value.isPresent() ? value.get().number(least, most) : 0;
    }
}
