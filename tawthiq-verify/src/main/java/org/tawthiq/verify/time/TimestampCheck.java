package org.tawthiq.verify.time;

import java.util.ArrayList;
import java.util.List;
import org.tawthiq.verify.time.TimestampFinding.Code;
import org.tawthiq.verify.tlog.MalformedText;

/// Holds an authority's answer against the bytes that it is to be over, with the JDK alone.
public final class TimestampCheck {

    private TimestampCheck() {}

    /// Whatever the bytes of the answer are, something is found, and nothing is thrown.
    ///
    /// @param answerFile how the answer's file is called in findings, and in the command that checks its signature
    /// @param dataFile how the file is called that was stamped
    public static List<TimestampFinding> check(byte[] answer, String answerFile, byte[] data, String dataFile) {
        List<TimestampFinding> found = new ArrayList<>();
        String command = OpensslCommand.of(answerFile, dataFile);
        try {
            switch (TimestampAnswer.read(answer)) {
                case TimestampAnswer.NotGranted(String why) ->
                    found.add(new TimestampFinding(
                            Code.TIMESTAMP_NOT_GRANTED, answerFile, "the authority gave no timestamp: " + why));
                case TimestampAnswer.Granted granted -> {
                    found.add(imprint(granted.info(), answerFile, data, dataFile));
                    found.add(unchecked(
                            answerFile,
                            OpensslCommand.of(
                                    answerFile, dataFile, granted.info().at())));
                }
            }
        } catch (MalformedText e) {
            found.add(new TimestampFinding(
                    Code.TIMESTAMP_UNREADABLE, answerFile, "it is no answer of RFC 3161 in DER: " + e.getMessage()));
            found.add(unchecked(answerFile, command));
        }
        return found;
    }

    private static TimestampFinding imprint(TimestampInfo info, String answerFile, byte[] data, String dataFile) {
        Imprint imprint = info.imprint();
        if (imprint.algorithm().isEmpty()) {
            return new TimestampFinding(
                    Code.TIMESTAMP_ALGORITHM_UNKNOWN,
                    answerFile,
                    "its imprint is made by the algorithm %s, which is not compared here"
                            .formatted(imprint.identifier()));
        }
        String algorithm = imprint.algorithm().get().word();
        return imprint.fits(data)
                ? new TimestampFinding(
                        Code.TIMESTAMP_IMPRINT_FITS,
                        answerFile,
                        "it says that %s was there at %s: their %s is the same"
                                .formatted(dataFile, info.when(), algorithm))
                : new TimestampFinding(
                        Code.TIMESTAMP_IMPRINT_DIFFERS,
                        answerFile,
                        "it is over other bytes than %s: their %s differs".formatted(dataFile, algorithm));
    }

    private static TimestampFinding unchecked(String answerFile, String command) {
        return new TimestampFinding(
                Code.TIMESTAMP_SIGNATURE_NOT_CHECKED,
                answerFile,
                "the authority's signature is not checked here; with its roots in %s this does: %s"
                        .formatted(OpensslCommand.ROOTS, command));
    }
}
