package org.tawthiq.verify.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Blake2bTest {

    /// RFC 7693, appendix A.
    @Test
    void givesTheDigestOfTheStandardsExample() {
        assertThat(Digests.of("abc".getBytes(StandardCharsets.US_ASCII), "blake2b-512"))
                .isEqualTo("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                        + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    }

    /// Digests of digests, of inputs around the ends of blocks; the expected ones by Python's hashlib.
    @ParameterizedTest
    @CsvSource({
        "20, 2a83375870a91a7cfa8593a5cfc74c3f013b4871188a294d05217f37f5992e23",
        "32, dd69f7d651d7a78774eff726cf59f06b624a48b8ad998a6827b385fe8e091eb3",
        "48, f2760e7e027a6d526206d37d23192beb0c4635b55b9de40db5e41ff9b752a4d8",
        "64, 66ff07b1f7fbe85750ecef39116097009e09e1ec5329cf2c484d7db21e5dd1d4"
    })
    void agreesWithAnotherImplementationAroundTheEndsOfBlocks(int length, String expected) {
        Blake2b all = new Blake2b(32);
        for (int size : new int[] {0, 1, 3, 127, 128, 129, 255, 256, 257, 1024}) {
            byte[] input = new byte[size];
            for (int i = 0; i < size; i++) {
                input[i] = (byte) (i * 7 + size);
            }
            all.update(new Blake2b(length).digest(input));
        }
        assertThat(HexFormat.of().formatHex(all.digest())).isEqualTo(expected);
    }
}
