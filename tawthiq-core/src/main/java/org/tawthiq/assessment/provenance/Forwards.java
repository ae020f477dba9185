package org.tawthiq.assessment.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.vocabulary.Spelling;
import org.tawthiq.vocabulary.Table;

/// Tells from which channel a post says that it was forwarded.
public final class Forwards {

    private static final Forwards SHIPPED = new Forwards(Table.shipped(Forwards.class, "forwards.tsv"));

    /// A name ends with its line, or where something else begins.
    private static final Pattern NAME = Pattern.compile("\\s*[:：]?\\s*@?([^\\n|:：,،]{2,80}?)\\s*(?:[|:：,،\\n].*)?$");

    /// The head of a post: no channel is looked for further down.
    private static final int HEAD_LINES = 4;

    private final List<String> beginnings;

    Forwards(Table table) {
        beginnings = table.rows().stream()
                .map(row -> {
                    String words = row.cell(0);
                    if (words.isBlank() || row.cells().size() != 1) {
                        throw row.wrong("wants one cell: the words before the name");
                    }
                    return words;
                })
                .sorted(Comparator.comparingInt((String words) -> -words.length())
                        .thenComparing(words -> words))
                .toList();
    }

    public static Forwards shipped() {
        return SHIPPED;
    }

    /// The channel's name as the head of the text writes it; empty where it was not forwarded.
    public Optional<String> channel(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(HEAD_LINES)
                .flatMap(line -> beginnings.stream()
                        .flatMap(words -> after(line, words).stream())
                        .map(NAME::matcher)
                        .filter(Matcher::matches)
                        .map(name -> name.group(1))
                        .limit(1))
                .findFirst();
    }

    /// What follows in the line after `words`, however these are spelled.
    private static Optional<String> after(String line, String words) {
        int at = 0;
        for (int word = 0; word < words.split(" ", -1).length; word++) {
            at = line.indexOf(' ', at) + 1;
            if (at == 0) {
                return Optional.empty();
            }
        }
        return Spelling.of(line.substring(0, at)).equals(Spelling.of(words))
                ? Optional.of(line.substring(at))
                : Optional.empty();
    }
}
