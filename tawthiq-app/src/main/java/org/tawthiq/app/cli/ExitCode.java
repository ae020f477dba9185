package org.tawthiq.app.cli;

/// What the program's exit says; design and README list them.
final class ExitCode {

    static final int DONE = 0;

    /// `verify` or `check` found something wrong.
    static final int FOUND_WRONG = 1;

    static final int WRONG_USAGE = 2;

    /// Some material could not be read; the rest is in.
    static final int UNREAD = 3;

    static final int DAMAGED_CASE = 4;

    static final int COULD_NOT_WRITE = 5;

    private ExitCode() {}
}
