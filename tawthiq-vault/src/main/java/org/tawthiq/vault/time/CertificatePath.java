package org.tawthiq.vault.time;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.util.Store;

/// The way from a certificate to a trusted root (RFC 5280, section 6), without asking whether one was withdrawn. The
/// one class that hands a time over in the platform's old form.
final class CertificatePath {

    private final Provider provider;
    private final Set<TrustAnchor> anchors = new HashSet<>();

    CertificatePath(Provider provider, List<X509Certificate> roots) {
        this.provider = provider;
        roots.forEach(root -> anchors.add(new TrustAnchor(root, null)));
    }

    /// Why there is no way; empty where there is one.
    ///
    /// @param others certificates that may stand between
    /// @param at when all of them must be valid
    Optional<String> problem(X509CertificateHolder certificate, Store<X509CertificateHolder> others, Instant at) {
        try {
            JcaX509CertificateConverter converter = new JcaX509CertificateConverter().setProvider(provider);
            List<X509Certificate> between = new ArrayList<>();
            for (X509CertificateHolder other : others.getMatches(null)) {
                between.add(converter.getCertificate(other));
            }
            X509CertSelector end = new X509CertSelector();
            end.setCertificate(converter.getCertificate(certificate));
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, end);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(between), provider));
            CertPathBuilder.getInstance("PKIX", provider).build(parameters);
            return Optional.empty();
        } catch (CertificateException e) {
            return Optional.of("a certificate cannot be read: " + SignerCheck.told(e));
        } catch (GeneralSecurityException e) {
            return Optional.of(SignerCheck.told(e.getCause() == null ? e : e.getCause()));
        }
    }
}
