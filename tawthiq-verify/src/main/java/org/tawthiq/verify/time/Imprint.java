package org.tawthiq.verify.time;

import java.util.HexFormat;
import java.util.Optional;
import org.tawthiq.verify.tlog.MalformedText;

/// The digest that a timestamp is over (RFC 3161, `MessageImprint`).
///
/// @param identifier of the algorithm
/// @param digest in lower-case hexadecimal
public record Imprint(String identifier, String digest) {

    static Imprint read(DerValue value) throws MalformedText {
        DerParts parts = value.parts();
        DerParts algorithm =
                parts.take(DerValue.SEQUENCE, "the algorithm of the imprint").parts();
        String identifier = algorithm
                .take(DerValue.OBJECT_IDENTIFIER, "the algorithm's identifier")
                .objectIdentifier();
        Optional<DerValue> none = algorithm.takeIf(DerValue.NULL);
        if (none.isPresent() && none.get().length() != 0) {
            throw new MalformedText("a null that holds something");
        }
        algorithm.end();
        DerValue digest = parts.take(DerValue.OCTET_STRING, "the digest");
        parts.end();
        Optional<ImprintAlgorithm> known = ImprintAlgorithm.of(identifier);
        if (known.isPresent() && known.get().bytes() != digest.length()) {
            throw new MalformedText("a %s of %d bytes".formatted(known.get().word(), digest.length()));
        }
        return new Imprint(identifier, HexFormat.of().formatHex(digest.content()));
    }

    /// Empty where the algorithm is none that we compare by.
    public Optional<ImprintAlgorithm> algorithm() {
        return ImprintAlgorithm.of(identifier);
    }

    /// Whether it is the digest of these bytes; no where the algorithm is not known.
    public boolean fits(byte[] bytes) {
        return algorithm().isPresent() && algorithm().get().hex(bytes).equals(digest);
    }
}
