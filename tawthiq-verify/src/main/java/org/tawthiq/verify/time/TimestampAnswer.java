package org.tawthiq.verify.time;

import java.util.Optional;
import org.tawthiq.verify.tlog.MalformedText;

/// An authority's whole answer (RFC 3161, `TimeStampResp`). DER is asked for wherever it is looked into: everywhere but
/// within certificates, lists of withdrawn ones, and what the signer says of itself.
public sealed interface TimestampAnswer {

    /// The most bytes that are read.
    int MOST_BYTES = 1 << 20;

    /// The authority put its time to the digest.
    ///
    /// @param changed whether it says that it granted another thing than was asked for
    record Granted(TimestampInfo info, boolean changed) implements TimestampAnswer {}

    /// @param why in the authority's words and in those of RFC 3161, on one line
    record NotGranted(String why) implements TimestampAnswer {}

    static TimestampAnswer read(byte[] bytes) throws MalformedText {
        if (bytes.length > MOST_BYTES) {
            throw new MalformedText("an answer of %d bytes; at most %d are read".formatted(bytes.length, MOST_BYTES));
        }
        DerValue whole = DerValue.whole(bytes);
        if (whole.tag() != DerValue.SEQUENCE) {
            throw new MalformedText("it is no sequence, so no answer of RFC 3161");
        }
        DerParts parts = whole.parts();
        AnswerStatus status = AnswerStatus.read(parts.take(DerValue.SEQUENCE, "the status"));
        Optional<DerValue> token = parts.takeIf(DerValue.SEQUENCE);
        parts.end();
        if (status.isGranted() != token.isPresent()) {
            throw new MalformedText(
                    token.isPresent() ? "it is not granted and yet holds a timestamp" : "it is granted and holds none");
        }
        return token.isPresent()
                ? new Granted(TimestampInfo.read(signed(token.get())), status.isChanged())
                : new NotGranted(status.sentence());
    }

    /// The bytes of the timestamp within its signature (RFC 5652, `SignedData`).
    private static byte[] signed(DerValue token) throws MalformedText {
        DerParts parts = token.parts();
        need(parts, "1.2.840.113549.1.7.2", "signed data");
        DerParts within = parts.take(DerValue.CONSTRUCTED_0, "the signed data").parts();
        parts.end();
        DerParts data = within.take(DerValue.SEQUENCE, "the signed data").parts();
        within.end();
        data.take(DerValue.INTEGER, "the version of the signed data").number(1, 5);
        data.take(DerValue.SET, "the digest algorithms");
        DerParts content = data.take(DerValue.SEQUENCE, "what is signed").parts();
        data.takeIf(DerValue.CONSTRUCTED_0);
        data.takeIf(DerValue.CONSTRUCTED_1);
        DerParts signers = data.take(DerValue.SET, "the signature").parts();
        data.end();
        signers.take(DerValue.SEQUENCE, "the signature");
        signers.end();
        need(content, "1.2.840.113549.1.9.16.1.4", "a timestamp");
        DerParts around = content.take(DerValue.CONSTRUCTED_0, "what is signed").parts();
        content.end();
        DerValue octets = around.take(DerValue.OCTET_STRING, "what is signed");
        around.end();
        return octets.content();
    }

    private static void need(DerParts parts, String identifier, String what) throws MalformedText {
        String found =
                parts.take(DerValue.OBJECT_IDENTIFIER, "the kind of content").objectIdentifier();
        if (!found.equals(identifier)) {
            throw new MalformedText("it holds no " + what);
        }
    }
}
