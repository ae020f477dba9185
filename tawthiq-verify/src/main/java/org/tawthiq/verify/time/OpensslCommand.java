package org.tawthiq.verify.time;

import java.time.Instant;

/// The command of OpenSSL, from 1.1.0 on, that checks a timestamp's signature, up to roots that the reader trusts.
public final class OpensslCommand {

    /// The file of trusted roots; the reader gives it.
    public static final String ROOTS = "roots.pem";

    private OpensslCommand() {}

    /// @param answer name of the file with the whole answer
    /// @param data name of the file that was stamped
    public static String of(String answer, String data) {
        return "openssl ts -verify -in %s -data %s -CAfile %s".formatted(answer, data, ROOTS);
    }

    /// Certificates are held to the time that the timestamp tells, so that the command does not fail once they have
    /// run out.
    public static String of(String answer, String data, Instant at) {
        return of(answer, data) + " -attime " + at.getEpochSecond();
    }
}
