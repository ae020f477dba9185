package org.tawthiq.verify.tlog;

import java.io.Serial;

/// Bytes that do not follow the format they claim, to the letter.
public final class MalformedText extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public MalformedText(String what) {
        super(what);
    }
}
