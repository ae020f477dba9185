package org.tawthiq.verify.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureSpi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherProviderTest {

    @ParameterizedTest
    @EnumSource
    void aProviderThatAcceptsEverythingIsNotAsked(KeyType type) throws GeneralSecurityException {
        SigningKey key = TestKeys.key("example.org/log", type, 1);
        byte[] message = {1, 2, 3};
        byte[] signature = key.signRaw(message, TestKeys.random(2));
        Security.insertProviderAt(new Yes(), 1);
        try {
            Signature first = Signature.getInstance(RawSignature.algorithm(type));
            assertThat(first.getProvider()).isInstanceOf(Yes.class);
            byte[] publicKey = key.verifierKey().publicKey();
            assertThat(RawSignature.verifies(type, publicKey, message, signature))
                    .isTrue();
            assertThat(RawSignature.verifies(type, publicKey, new byte[] {1, 2, 4}, signature))
                    .isFalse();
        } finally {
            Security.removeProvider("Yes");
        }
    }

    private static final class Yes extends Provider {
        @Serial
        private static final long serialVersionUID = 1L;

        private Yes() {
            super("Yes", "1", "accepts everything");
            put("Signature.Ed25519", AcceptsAll.class.getName());
            put("Signature.ML-DSA-44", AcceptsAll.class.getName());
        }
    }

    /// Made by the platform through its name.
    public static final class AcceptsAll extends SignatureSpi {
        @Override
        protected void engineInitVerify(PublicKey publicKey) {}

        @Override
        protected void engineInitSign(PrivateKey privateKey) {}

        @Override
        protected void engineUpdate(byte b) {}

        @Override
        protected void engineUpdate(byte[] b, int off, int len) {}

        @Override
        protected byte[] engineSign() {
            return new byte[0];
        }

        @Override
        protected boolean engineVerify(byte[] sigBytes) {
            return true;
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String param, Object value) {}

        @Override
        @Deprecated
        protected Object engineGetParameter(String param) {
            return Key.class;
        }
    }
}
