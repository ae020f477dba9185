package org.tawthiq.app.cli;

/// The user asked for something that cannot be; the message says what to ask instead.
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
