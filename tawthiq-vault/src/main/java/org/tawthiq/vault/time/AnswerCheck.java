package org.tawthiq.vault.time;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.vault.time.TimestampFault.Code;
import org.tawthiq.verify.time.TimestampAnswer;
import org.tawthiq.verify.time.TimestampInfo;
import org.tawthiq.verify.time.TimestampQuery;
import org.tawthiq.verify.tlog.MalformedText;

/// Checks an authority's answer to a request in full: what it says, who signed it, and, where roots are given, whether
/// one of them vouches for the signer. Whether a certificate was withdrawn is not asked.
public final class AnswerCheck {

    private final List<X509Certificate> roots;

    /// @param roots certificates that are trusted; where there are none, the one that comes with the answer is believed
    public AnswerCheck(List<X509Certificate> roots) {
        this.roots = List.copyOf(roots);
    }

    /// What an answer is found to be.
    public sealed interface Verdict {

        /// @param signer name in the certificate that the signature fits
        /// @param trusted whether a given root vouches for it
        record Accepted(TimestampInfo info, String signer, boolean trusted) implements Verdict {}

        /// @param faults all of them
        record Refused(List<TimestampFault> faults) implements Verdict {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// Whatever the bytes of the answer are, there is a verdict, and nothing is thrown.
    ///
    /// @param stamped the bytes that the request was made over
    public Verdict judge(byte[] stamped, byte[] request, byte[] answer) {
        TimestampQuery query;
        try {
            query = TimestampQuery.read(request);
        } catch (MalformedText e) {
            return refused(Code.CASE_DAMAGED, "the request cannot be read: " + e.getMessage());
        }
        try {
            return switch (TimestampAnswer.read(answer)) {
                case TimestampAnswer.NotGranted(String why) ->
                    refused(Code.NOT_GRANTED, "the authority gave no timestamp: " + why);
                case TimestampAnswer.Granted granted -> judge(stamped, query, granted.info(), answer);
            };
        } catch (MalformedText e) {
            return refused(Code.ANSWER_UNREADABLE, "it is no whole answer of RFC 3161 in DER: " + e.getMessage());
        }
    }

    private Verdict judge(byte[] stamped, TimestampQuery query, TimestampInfo info, byte[] answer) {
        List<TimestampFault> faults = new ArrayList<>();
        if (!query.imprint().fits(stamped)) {
            faults.add(new TimestampFault(Code.CASE_DAMAGED, "the request was not made over these bytes"));
        }
        if (!info.imprint().equals(query.imprint())) {
            faults.add(new TimestampFault(Code.IMPRINT_DIFFERS, "it is over other bytes than was asked for"));
        }
        if (!info.nonce().equals(query.nonce())) {
            faults.add(new TimestampFault(Code.NONCE_DIFFERS, "it answers another request: its nonce differs"));
        }
        SignerCheck signer = new SignerCheck(roots, info.at());
        signer.check(answer);
        faults.addAll(signer.faults());
        return faults.isEmpty()
                ? new Verdict.Accepted(info, signer.name(), !roots.isEmpty())
                : new Verdict.Refused(faults);
    }

    private static Verdict refused(Code code, String sentence) {
        return new Verdict.Refused(List.of(new TimestampFault(code, sentence)));
    }
}
