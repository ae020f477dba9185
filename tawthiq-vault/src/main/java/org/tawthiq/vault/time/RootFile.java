package org.tawthiq.vault.time;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/// Certificates that the user trusts.
public final class RootFile {

    private RootFile() {}

    /// Reads certificates in PEM, one after the other, or one in DER.
    ///
    /// @throws IllegalArgumentException where there is none, or one cannot be read
    public static List<X509Certificate> read(byte[] bytes) {
        try {
            List<X509Certificate> roots =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(bytes))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (roots.isEmpty()) {
                throw new IllegalArgumentException("it holds no certificate");
            }
            return roots;
        } catch (CertificateException e) {
            throw new IllegalArgumentException("it holds no certificate in PEM or DER: " + SignerCheck.told(e), e);
        }
    }
}
