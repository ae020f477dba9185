package org.tawthiq.verify.proof;

import org.tawthiq.verify.tlog.Base64Text;
import org.tawthiq.verify.tlog.MalformedText;

/// What a proof carries beside the proof, such as the record that was logged. Nothing signs it: it is to be
/// believed only as far as it leads to the leaf.
public sealed interface Extra {

    record None() implements Extra {}

    /// Bytes, as canonical base 64.
    record Data(String base64) implements Extra {
        public Data {
            try {
                Base64Text.bytes(base64);
            } catch (MalformedText e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }

        public byte[] bytes() {
            try {
                return Base64Text.bytes(base64);
            } catch (MalformedText e) {
                throw new IllegalStateException("checked when it was made", e);
            }
        }
    }
}
