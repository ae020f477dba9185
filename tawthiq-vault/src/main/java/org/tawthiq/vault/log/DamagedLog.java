package org.tawthiq.vault.log;

import java.io.IOException;

/// The log is not what was written. The message says what is wrong and what to do, in one sentence.
public final class DamagedLog extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedLog(String what) {
        super(what);
    }
}
