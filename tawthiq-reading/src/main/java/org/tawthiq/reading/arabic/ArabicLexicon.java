package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.text.ArabicLetters;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Table;

/// The phrases of Arabic, found with whatever is joined to their words. At each place the longest phrase
/// wins.
///
/// A data file has four columns: kind, code, flags (comma-separated, or -), and phrases separated by `|`,
/// written without articles: *غاره جويه* also finds *الغارة الجوية* and *بغارة جوية*. A phrase that begins
/// with `=` wants its words as they are written in the file, with nothing joined but *و*.
///
/// A term found bears, beside the flags of its entry, `joined:` with the letters that stood joined before
/// its first word, and `pronoun` where one stood after it.
final class ArabicLexicon {

    static final String JOINED = "joined:";
    static final String PRONOUN = "pronoun";

    private final Node root = new Node();
    private final String digest;

    ArabicLexicon(Collection<Table> tables) {
        StringBuilder all = new StringBuilder();
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                all.append(String.join("\t", row.cells())).append('\n');
                read(row);
            }
        }
        digest = Digest.ofText(all.toString()).hex().substring(0, 16);
    }

    String digest() {
        return digest;
    }

    private void read(Table.Row row) {
        Set<String> flags =
                row.optional(2).isEmpty() ? Set.of() : Set.of(row.cell(2).split(","));
        for (String phrase : row.cell(3).split("\\|")) {
            boolean exact = phrase.startsWith("=");
            List<String> words = Arrays.stream((exact ? phrase.substring(1) : phrase).split(" "))
                    .map(ArabicLetters::fold)
                    .toList();
            if (words.stream().anyMatch(String::isEmpty)) {
                throw row.wrong("an empty word in the phrase \"%s\"".formatted(phrase));
            }
            root.add(words, 0, new Entry(row.cell(0), row.cell(1), flags, exact));
        }
    }

    private record Entry(String kind, String code, Set<String> flags, boolean exact) {}

    /// All terms of the sentence, by their first token; those of one place in the order of the data
    /// files.
    List<Term> find(List<Token> tokens) {
        List<List<WordForms.Form>> forms = tokens.stream()
                .map(token -> token.kind() == Token.Kind.WORD
                        ? WordForms.of(token.lower())
                        : List.of(new WordForms.Form("", token.lower())))
                .toList();
        List<Term> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            @Nullable Match match = longest(tokens, forms, at);
            if (match == null) {
                at++;
            } else {
                add(match, at, found);
                at = match.to();
            }
        }
        return found;
    }

    /// @param to index after the last token
    private record Match(Node node, int to, String joined, boolean pronoun) {}

    private @Nullable Match longest(List<Token> tokens, List<List<WordForms.Form>> forms, int at) {
        @Nullable Match best = null;
        for (WordForms.Form form : forms.get(at)) {
            best = longer(best, walk(tokens, forms, root.children.get(form.stem()), at, form.joined()));
        }
        if (best == null && tokens.get(at).kind() == Token.Kind.WORD) {
            for (WordForms.Form form : WordForms.withoutPronoun(tokens.get(at).lower())) {
                Node node = root.children.get(form.stem());
                if (node != null && node.holds(form.joined())) {
                    best = longer(best, new Match(node, at + 1, form.joined(), true));
                }
            }
        }
        return best;
    }

    private static @Nullable Match walk(
            List<Token> tokens, List<List<WordForms.Form>> forms, @Nullable Node node, int at, String joined) {
        if (node == null) {
            return null;
        }
        @Nullable Match best = node.holds(joined) ? new Match(node, at + 1, joined, false) : null;
        int next = at + 1;
        if (next < forms.size() && !node.children.isEmpty()) {
            for (WordForms.Form form : forms.get(next)) {
                boolean inPhrase = form.joined().isEmpty() || form.hasArticle() && form.preposition() == ' ';
                if (inPhrase) {
                    best = longer(best, walk(tokens, forms, node.children.get(form.stem()), next, joined));
                }
            }
        }
        return best;
    }

    private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.to() > one.to() ? other : one;
    }

    private static void add(Match match, int from, List<Term> found) {
        for (Entry entry : match.node().entries) {
            if (!entry.exact() || isFree(match.joined()) && !match.pronoun()) {
                Set<String> flags = new TreeSet<>(entry.flags());
                if (!match.joined().isEmpty()) {
                    flags.add(JOINED + match.joined());
                }
                if (match.pronoun()) {
                    flags.add(PRONOUN);
                }
                found.add(new Term(entry.kind(), entry.code(), flags, from, match.to()));
            }
        }
    }

    private static boolean isFree(String joined) {
        return joined.isEmpty() || joined.equals("و") || joined.equals("ف");
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        void add(List<String> words, int at, Entry entry) {
            if (at == words.size()) {
                entries.add(entry);
                return;
            }
            children.computeIfAbsent(words.get(at), _ -> new Node()).add(words, at + 1, entry);
        }

        boolean holds(String joined) {
            return entries.stream().anyMatch(entry -> !entry.exact() || isFree(joined));
        }
    }
}
