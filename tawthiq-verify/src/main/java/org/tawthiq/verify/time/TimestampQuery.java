package org.tawthiq.verify.time;

import java.math.BigInteger;
import java.util.Optional;
import org.tawthiq.verify.tlog.MalformedText;

/// What an authority was asked (RFC 3161, `TimeStampReq`).
///
/// @param certificates whether it was asked to send its certificates along
public record TimestampQuery(Imprint imprint, Optional<BigInteger> nonce, boolean certificates) {

    public static TimestampQuery read(byte[] bytes) throws MalformedText {
        DerValue whole = DerValue.whole(bytes);
        if (whole.tag() != DerValue.SEQUENCE) {
            throw new MalformedText("it is no sequence, so no request of RFC 3161");
        }
        DerParts parts = whole.parts();
        parts.take(DerValue.INTEGER, "the version").number(1, 1);
        Imprint imprint = Imprint.read(parts.take(DerValue.SEQUENCE, "the imprint"));
        Optional<DerValue> policy = parts.takeIf(DerValue.OBJECT_IDENTIFIER);
        if (policy.isPresent()) {
            policy.get().objectIdentifier();
        }
        Optional<BigInteger> nonce = TimestampInfo.nonce(parts);
        Optional<DerValue> certificates = parts.takeIf(DerValue.BOOLEAN);
        if (certificates.isPresent() && !certificates.get().yes()) {
            throw new MalformedText("a no that is written where nothing says no");
        }
        parts.takeIf(DerValue.CONSTRUCTED_0);
        parts.end();
        return new TimestampQuery(imprint, nonce, certificates.isPresent());
    }
}
