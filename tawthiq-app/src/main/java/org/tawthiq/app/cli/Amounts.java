package org.tawthiq.app.cli;

/// Numbers of things, as a person says them.
final class Amounts {

    private Amounts() {}

    /// "1 source", "2 sources".
    static String of(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }
}
