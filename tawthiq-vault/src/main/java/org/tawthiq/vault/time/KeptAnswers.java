package org.tawthiq.vault.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.verify.time.TimestampAnswer;
import org.tawthiq.verify.time.TimestampFinding;
import org.tawthiq.verify.time.TimestampFinding.Code;
import org.tawthiq.verify.tlog.MalformedText;

/// Checks what the JDK alone does not of the timestamps that a case keeps: who signed them, with what certificate, and,
/// where roots are given, whether one of them vouches for it.
public final class KeptAnswers {

    /// What is longer is no answer that was ever taken in.
    private static final int MOST_BYTES = AuthorityConnection.MOST_BYTES;

    private final Path folder;
    private final List<X509Certificate> roots;

    /// @param folder of the case
    /// @param roots certificates that are trusted; where there are none, who signed is not known
    public KeptAnswers(Path folder, List<X509Certificate> roots) {
        this.folder = folder;
        this.roots = List.copyOf(roots);
    }

    /// The findings, with what is found of each signature in the place of the word that it was not checked.
    public List<TimestampFinding> check(List<TimestampFinding> findings) throws IOException {
        List<TimestampFinding> found = new ArrayList<>();
        for (TimestampFinding finding : findings) {
            if (finding.code() == Code.TIMESTAMP_SIGNATURE_NOT_CHECKED) {
                found.addAll(answer(finding));
            } else {
                found.add(finding);
            }
        }
        return found;
    }

    private List<TimestampFinding> answer(TimestampFinding unchecked) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(folder.resolve(unchecked.file()))) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        try {
            return TimestampAnswer.read(bytes) instanceof TimestampAnswer.Granted granted
                    ? signer(unchecked.file(), bytes, granted)
                    : List.of(unchecked);
        } catch (MalformedText _) {
            return List.of(unchecked);
        }
    }

    private List<TimestampFinding> signer(String file, byte[] bytes, TimestampAnswer.Granted granted) {
        SignerCheck signer = new SignerCheck(roots, granted.info().at());
        signer.check(bytes);
        List<TimestampFinding> found = new ArrayList<>();
        signer.faults().forEach(fault -> found.add(new TimestampFinding(code(fault), file, fault.sentence())));
        if (!found.isEmpty()) {
            return found;
        }
        found.add(new TimestampFinding(
                Code.TIMESTAMP_SIGNATURE_FITS,
                file,
                "it is signed by %s, whose certificate is for timestamps alone and was valid then%s; whether it was withdrawn is not asked"
                        .formatted(
                                signer.name(), roots.isEmpty() ? "" : ", and one of the roots given vouches for it")));
        if (roots.isEmpty()) {
            found.add(
                    new TimestampFinding(
                            Code.TIMESTAMP_ROOT_NOT_CHECKED,
                            file,
                            "who signed is what the certificate says of itself, and nobody vouches for it here: give the roots that you trust with --roots FILE"));
        }
        return found;
    }

    private static Code code(TimestampFault fault) {
        return switch (fault.code()) {
            case SIGNATURE_WRONG -> Code.TIMESTAMP_SIGNATURE_WRONG;
            case CERTIFICATE_MISSING -> Code.TIMESTAMP_CERTIFICATE_MISSING;
            case CERTIFICATE_UNFIT -> Code.TIMESTAMP_CERTIFICATE_UNFIT;
            case ALGORITHM_WEAK -> Code.TIMESTAMP_ALGORITHM_WEAK;
            case ROOT_NOT_REACHED -> Code.TIMESTAMP_ROOT_NOT_REACHED;
            case ANSWER_UNREADABLE,
                    NOT_GRANTED,
                    IMPRINT_DIFFERS,
                    NONCE_DIFFERS,
                    NOT_ASKED,
                    ALREADY_THERE,
                    CASE_DAMAGED -> Code.TIMESTAMP_UNREADABLE;
        };
    }
}
