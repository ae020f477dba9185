package org.tawthiq.verify.note;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What a key and a signature of Ed25519 must be before any provider is asked, so that the verdict does not
/// depend on the provider: of the right length, the scalar S below the order of the group, and the points A
/// (the key) and R neither written in a second way nor of small order. See METHOD.md, "Signatures".
final class StrictEd25519 {
    static final int POINT = 32;
    static final int SIGNATURE = 64;

    /// The order of the group, 2^252 + 27742317777372353535851937790883648493, big-endian.
    private static final byte[] ORDER =
            HexFormat.of().parseHex("1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed");

    /// The y of the eight points of small order, little-endian without the bit of x's sign.
    private static final List<byte[]> SMALL_ORDER = List.of(
            point("0000000000000000000000000000000000000000000000000000000000000000"),
            point("0100000000000000000000000000000000000000000000000000000000000000"),
            point("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
            point("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
            point("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"));

    private StrictEd25519() {}

    static boolean mayBeAsked(byte[] publicKey, byte[] signature) {
        return publicKey.length == POINT
                && signature.length == SIGNATURE
                && isGoodPoint(publicKey)
                && isGoodPoint(Arrays.copyOf(signature, POINT))
                && isBelowOrder(signature);
    }

    static boolean isGoodPoint(byte[] point) {
        byte[] y = point.clone();
        y[POINT - 1] &= 0x7f;
        return isBelowPrime(y) && SMALL_ORDER.stream().noneMatch(small -> Arrays.equals(small, y));
    }

    /// The prime is 2^255 - 19: all bits set but in its lowest byte, 0xed.
    private static boolean isBelowPrime(byte[] y) {
        for (int i = 1; i < POINT - 1; i++) {
            if (y[i] != (byte) 0xff) {
                return true;
            }
        }
        return y[POINT - 1] != 0x7f || (y[0] & 0xff) < 0xed;
    }

    /// S is the second half of the signature, little-endian.
    private static boolean isBelowOrder(byte[] signature) {
        byte[] s = new byte[POINT];
        for (int i = 0; i < POINT; i++) {
            s[i] = signature[SIGNATURE - 1 - i];
        }
        return Arrays.compareUnsigned(s, ORDER) < 0;
    }

    private static byte[] point(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
