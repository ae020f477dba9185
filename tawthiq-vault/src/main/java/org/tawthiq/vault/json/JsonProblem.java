package org.tawthiq.vault.json;

import java.io.IOException;

/// Text that is not the JSON that was expected; the message says where and why.
public final class JsonProblem extends IOException {

    private static final long serialVersionUID = 1L;

    public JsonProblem(String message) {
        super(message);
    }
}
