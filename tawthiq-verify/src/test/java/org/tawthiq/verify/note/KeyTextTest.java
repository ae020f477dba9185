package org.tawthiq.verify.note;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.verify.tlog.MalformedText;

class KeyTextTest {
    private static final String MATERIAL = "AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530d903b+" + MATERIAL,
                "example.com/foo+530D903A+" + MATERIAL,
                "example.com/fop+530d903a+" + MATERIAL,
                "+530d903a+" + MATERIAL,
                "example.com/foo+530d903a+" + MATERIAL + "=",
                "a b+530d903a+" + MATERIAL,
                "example.com/foo+530d903a+",
                "example.com/foo+530d903a+AQ==",
                "example.com/foo+530d903a+AAAA",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+BukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+0530d903a+" + MATERIAL,
                "example.com/foo+530d903a++" + MATERIAL
            })
    void aVerifierKeyInAnyOtherFormIsRefused(String text) {
        assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> VerifierKey.parse(text));
    }

    @Test
    void aSigningKeyInAnyOtherFormIsRefused() {
        String secret = TestKeys.key("example.org/log", KeyType.ED25519, 1).secretText();
        for (int i = 0; i < secret.length(); i++) {
            String cut = secret.substring(0, i);
            String changed = cut + (secret.charAt(i) == 'x' ? 'y' : 'x') + secret.substring(i + 1);
            assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> SigningKey.parse(cut));
            assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> SigningKey.parse(changed));
        }
    }

    @Test
    void aKeyOfAnotherLengthIsNotMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifierKey("a", KeyType.ED25519, "AAAA"));
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifierKey("a b", KeyType.ED25519, MATERIAL));
    }
}
