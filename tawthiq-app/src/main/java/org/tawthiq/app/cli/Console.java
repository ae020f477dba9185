package org.tawthiq.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.tawthiq.app.work.Notice;

/// Speaks to the person at the terminal: results on standard output, everything else on standard error.
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean colour;
    private boolean unread;

    Console(PrintStream out, PrintStream err, boolean colour) {
        this.out = out;
        this.err = err;
        this.colour = colour;
    }

    static Console ofProcess() {
        boolean colour = isTerminal() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Console(System.out, System.err, colour);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    boolean colour() {
        return colour;
    }

    /// The words in bold on a terminal.
    String emphasised(String words) {
        return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    void result(String text) {
        out.println(text);
    }

    void say(String text) {
        err.println(text);
    }

    void error(String text) {
        err.println(colour ? "\u001b[31m" + text + "\u001b[0m" : text);
    }

    /// Tells what came of a step, and remembers whether something could not be read.
    void tell(List<Notice> notices) {
        for (Notice notice : notices) {
            switch (notice.kind()) {
                case NOTE -> say("note: " + notice.text());
                case LOSS -> warn("partly read: " + notice.text());
                case UNREAD -> warn("not read: " + notice.text());
            }
            unread |= notice.kind() != Notice.Kind.NOTE;
        }
    }

    private void warn(String text) {
        err.println(colour ? "\u001b[33m" + text + "\u001b[0m" : text);
    }

    /// The exit code of a command that otherwise did its work.
    int done() {
        return unread ? ExitCode.UNREAD : ExitCode.DONE;
    }
}
