package org.tawthiq.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tawthiq.app.work.Notice;

/// Speaks to the person at the terminal: results on standard output, everything else on standard error.
final class Console {

    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /// Controls that a quoted source brings; line ends, tabs and the program's own colours stay.
    private static final Pattern FOREIGN_CONTROLS =
            Pattern.compile("\\u001b(?!\\[[0-9;]{0,8}m)|[\\u0000-\\u0008\\u000B-\\u001A\\u001C-\\u001F\\u007F]");

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
        out.println(FOREIGN_CONTROLS.matcher(text).replaceAll("\uFFFD"));
    }

    /// A line of JSON. Its one control, DEL, goes as JSON spells it, so that a quote stays exact.
    void json(String line) {
        out.println(line.replace("\u007f", "\\u007f"));
    }

    void say(String text) {
        err.println(oneLine(text));
    }

    void error(String text) {
        String line = oneLine(text);
        err.println(colour ? "\u001b[31m" + line + "\u001b[0m" : line);
    }

    /// A message names files, and a file's name may hold line ends and what turns a terminal round.
    static String oneLine(String text) {
        return CONTROLS.matcher(text)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
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
        String line = oneLine(text);
        err.println(colour ? "\u001b[33m" + line + "\u001b[0m" : line);
    }

    /// The exit code of a command that otherwise did its work.
    int done() {
        return unread ? ExitCode.UNREAD : ExitCode.DONE;
    }
}
