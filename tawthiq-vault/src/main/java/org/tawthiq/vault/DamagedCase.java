package org.tawthiq.vault;

import java.io.IOException;

/// The folder does not hold what its log says. The message names the file and what to do.
public final class DamagedCase extends IOException {

    private static final long serialVersionUID = 1L;

    public DamagedCase(String message) {
        super(message);
    }
}
