package org.tawthiq.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tawthiq.app.work.Notice;

/// Speaks to the person at the terminal: results on standard output, everything else on standard error.
final class Console {

    /// What a terminal would obey instead of showing: controls, and what turns the direction of writing.
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    /// Controls in a text that the program laid out itself; line ends, tabs and its own colours stay.
    private static final Pattern FOREIGN_CONTROLS =
            Pattern.compile("\\u001b(?!\\[[0-9;]{0,8}m)|[\\u0000-\\u0008\\u000B-\\u001A\\u001C-\\u001F\\u007F]");

    /// Blanks and line ends within a quote.
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    /// To the line's beginning, and what stood there away.
    private static final String CLEAR = "\r\u001b[K";

    /// Steps of fewer parts are over before anybody waits.
    private static final int LONG_STEP = 100;

    private static final int EACH = 25;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean colour;
    private boolean unread;

    /// True while a line of progress stands on the terminal.
    private boolean counting;

    Console(PrintStream out, PrintStream err, boolean colour) {
        this.out = out;
        this.err = err;
        this.colour = colour;
    }

    static Console ofProcess() {
        boolean colour = isTerminal() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Console(System.out, System.err, colour);
    }

    static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    boolean colour() {
        return colour;
    }

    /// Tells on a terminal how far a long step is, on one line that the next output clears. Short steps are
    /// not told. The launcher knows whether standard error is a terminal.
    void progress(String what, int done, int all) {
        if (all < LONG_STEP || !"yes".equals(System.getProperty("tawthiq.progress"))) {
            return;
        }
        if (done == all) {
            clear();
        } else if (done % EACH == 0) {
            err.print(CLEAR + what + " " + done + " of " + all);
            err.flush();
            counting = true;
        }
    }

    private void clear() {
        if (counting) {
            err.print(CLEAR);
            err.flush();
            counting = false;
        }
    }

    /// One line. What it quotes may hold line ends, and controls that the terminal would obey.
    void result(String text) {
        out.println(shown(text));
    }

    /// One line with a word in bold, where there is a terminal.
    void result(String before, String strong, String after) {
        String word = colour ? "\u001b[1m" + shown(strong) + "\u001b[0m" : shown(strong);
        out.println(shown(before) + word + shown(after));
    }

    /// A text of several lines that the program laid out and coloured itself.
    void page(String text) {
        out.println(FOREIGN_CONTROLS.matcher(text).replaceAll("\uFFFD"));
    }

    /// A line of JSON. Controls go as JSON spells them, so that a quote stays exact.
    void json(String line) {
        out.println(spelled(line, "\\\\u%04x"));
    }

    private static String shown(String text) {
        StringBuilder blanks = new StringBuilder();
        int indent = text.length() - text.stripLeading().length();
        blanks.append(text, 0, indent);
        String rest = BREAKS.matcher(text.substring(indent)).replaceAll(Console::onOneLine);
        return blanks + CONTROLS.matcher(rest).replaceAll("\uFFFD");
    }

    private static String onOneLine(java.util.regex.MatchResult blanks) {
        return blanks.group().chars().anyMatch(c -> c != ' ') ? " " : blanks.group();
    }

    private static String spelled(String text, String as) {
        return CONTROLS.matcher(text)
                .replaceAll(found -> as.formatted((int) found.group().charAt(0)));
    }

    void say(String text) {
        clear();
        err.println(oneLine(text));
    }

    void error(String text) {
        clear();
        String line = oneLine(text);
        err.println(colour ? "\u001b[31m" + line + "\u001b[0m" : line);
    }

    /// A message names files, and a file's name may hold line ends and what turns a terminal round.
    static String oneLine(String text) {
        return spelled(text, "\\\\u%04x");
    }

    /// Tells what came of a step, and remembers whether something could not be read.
    void tell(List<Notice> notices) {
        for (Notice notice : notices) {
            switch (notice.kind()) {
                case NOTE, WAITS -> say("note: " + notice.text());
                case LOSS -> warn("partly read: " + notice.text());
                case UNREAD -> warn("not read: " + notice.text());
            }
            unread |= notice.kind() == Notice.Kind.LOSS || notice.kind() == Notice.Kind.UNREAD;
        }
    }

    private void warn(String text) {
        clear();
        String line = oneLine(text);
        err.println(colour ? "\u001b[33m" + line + "\u001b[0m" : line);
    }

    /// The exit code of a command that otherwise did its work.
    int done() {
        return unread ? ExitCode.UNREAD : ExitCode.DONE;
    }
}
