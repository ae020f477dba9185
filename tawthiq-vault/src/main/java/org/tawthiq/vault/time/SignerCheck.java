package org.tawthiq.vault.time;

import java.io.IOException;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPUtil;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.tawthiq.vault.time.TimestampFault.Code;

/// The signature under a timestamp, the certificate that comes with it, and the way from there to a trusted root.
final class SignerCheck {

    /// SHA-2 and SHA-3. Two files of one SHA-1 have been made (2017), so a timestamp over it may be one over another.
    private static final Set<String> DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId(),
            NISTObjectIdentifiers.id_sha512_256.getId(),
            NISTObjectIdentifiers.id_sha3_256.getId(),
            NISTObjectIdentifiers.id_sha3_384.getId(),
            NISTObjectIdentifiers.id_sha3_512.getId());

    /// Asked by itself: the platform's own list of providers stays as it is.
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private final List<X509Certificate> roots;
    private final Instant at;
    private final List<TimestampFault> faults = new ArrayList<>();
    private String name = "";

    /// @param at the time that the timestamp tells, at which certificates must be valid
    SignerCheck(List<X509Certificate> roots, Instant at) {
        this.roots = roots;
        this.at = at;
    }

    void check(byte[] answer) {
        try {
            TimeStampToken token = new TimeStampResponse(answer).getTimeStampToken();
            digest(token);
            List<X509CertificateHolder> signers = token.getCertificates().getMatches(null).stream()
                    .filter(certificate -> token.getSID().match(certificate))
                    .toList();
            if (signers.size() != 1) {
                fault(
                        Code.CERTIFICATE_MISSING,
                        signers.isEmpty()
                                ? "the certificate of its signer does not come with it: ask anew, with certificates"
                                : "several certificates of its signer come with it");
                return;
            }
            signer(token, signers.getFirst());
        } catch (TSPException | IOException | OperatorCreationException | RuntimeException | StackOverflowError e) {
            fault(Code.ANSWER_UNREADABLE, "its signature cannot be read: " + told(e));
        }
    }

    private void digest(TimeStampToken token) {
        for (SignerInformation signer : token.toCMSSignedData().getSignerInfos()) {
            if (!DIGESTS.contains(signer.getDigestAlgOID())) {
                fault(
                        Code.ALGORITHM_WEAK,
                        "it is signed over a digest that is no longer safe, or not known: " + signer.getDigestAlgOID());
            }
        }
    }

    private void signer(TimeStampToken token, X509CertificateHolder certificate)
            throws TSPException, OperatorCreationException, IOException {
        name = certificate.getSubject().toString();
        SignerInformationVerifier verifier = verifier(certificate);
        if (verifier == null) {
            return;
        }
        try {
            TSPUtil.validateCertificate(certificate);
        } catch (TSPException e) {
            fault(Code.CERTIFICATE_UNFIT, "its certificate is not for timestamps alone: " + told(e));
        }
        if (!isSigned(token, verifier)) {
            fault(Code.SIGNATURE_WRONG, "its signature does not fit: it was changed, or others signed it");
        }
        if (faults.isEmpty()) {
            whole(token, verifier);
        }
        if (!roots.isEmpty()) {
            new CertificatePath(PROVIDER, roots)
                    .problem(certificate, token.getCertificates(), at)
                    .ifPresent(why -> fault(
                            Code.ROOT_NOT_REACHED, "none of the roots given vouches for its certificate: " + why));
        }
    }

    private @Nullable SignerInformationVerifier verifier(X509CertificateHolder certificate)
            throws OperatorCreationException {
        try {
            return new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(certificate);
        } catch (CertificateException e) {
            fault(Code.CERTIFICATE_UNFIT, "its certificate cannot be read: " + told(e));
            return null;
        }
    }

    private static boolean isSigned(TimeStampToken token, SignerInformationVerifier verifier) throws TSPException {
        try {
            return token.isSignatureValid(verifier);
        } catch (TSPException e) {
            if (e.getCause() instanceof CMSException) {
                return false;
            }
            throw e;
        }
    }

    /// That the signed certificate digest names this certificate, and that it was valid at the time.
    private void whole(TimeStampToken token, SignerInformationVerifier verifier) {
        try {
            token.validate(verifier);
        } catch (TSPException e) {
            fault(Code.CERTIFICATE_UNFIT, "its certificate does not hold for it: " + told(e));
        }
    }

    private void fault(Code code, String sentence) {
        faults.add(new TimestampFault(code, sentence));
    }

    /// A library's words, on one line.
    static String told(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    List<TimestampFault> faults() {
        return faults;
    }

    /// Of the signer; empty before the check found it.
    String name() {
        return name;
    }
}
