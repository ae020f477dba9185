package org.tawthiq.reading.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.text.Tokenizer;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Table;

/// The phrases of one language. At each place the longest phrase wins; a phrase may have several entries.
///
/// A data file has four columns: kind, code, flags (comma-separated, or -), and phrases separated by `|`.
/// In a phrase `(s)`, `(es)`, `(ed)`
/// stand for an ending that may follow, and a phrase that begins with `^` wants a capital letter. The
/// flag
/// `with:WORD` wants that word soon after the phrase.
public final class Lexicon {

    private final Node root = new Node();
    private final String digest;

    public Lexicon(Collection<Table> tables) {
        StringBuilder all = new StringBuilder();
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                all.append(String.join("\t", row.cells())).append('\n');
                read(row);
            }
        }
        digest = Digest.ofText(all.toString()).hex().substring(0, 16);
    }

    /// The first digits of the SHA-256 over all entries, to say which lexicon read a claim.
    public String digest() {
        return digest;
    }

    private void read(Table.Row row) {
        Set<String> flags =
                row.optional(2).isEmpty() ? Set.of() : Set.of(row.cell(2).split(","));
        Entry entry = new Entry(row.cell(0), row.cell(1), flags);
        for (String phrase : row.cell(3).split("\\|")) {
            if (phrase.isBlank()) {
                throw row.wrong("an empty phrase");
            }
            boolean capital = phrase.startsWith("^");
            for (String spelled : spellings(capital ? phrase.substring(1) : phrase)) {
                root.add(words(spelled), 0, capital ? entry.capitalised() : entry);
            }
        }
    }

    /// The phrase as the tokens of a text give it: "Russia's" is two of them.
    private static String[] words(String phrase) {
        return Tokenizer.tokens(phrase, 0, phrase.length()).stream()
                .map(Token::lower)
                .toArray(String[]::new);
    }

    /// "strike(s)" is "strike" and "strikes".
    private static List<String> spellings(String phrase) {
        int open = phrase.indexOf('(');
        if (open < 0) {
            return List.of(phrase);
        }
        int close = phrase.indexOf(')', open);
        String without = phrase.substring(0, open) + phrase.substring(close + 1);
        String with = phrase.substring(0, open) + phrase.substring(open + 1, close) + phrase.substring(close + 1);
        List<String> all = new ArrayList<>(spellings(without));
        all.addAll(spellings(with));
        return all;
    }

    /// All terms of the sentence, by their first token; those of one place in the order of the data
    /// files.
    public List<Term> find(List<Token> tokens) {
        List<Term> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Node node = root;
            @Nullable Node best = null;
            int end = at;
            for (int next = at; next < tokens.size(); next++) {
                node = node.children.get(tokens.get(next).lower());
                if (node == null) {
                    break;
                }
                if (node.fits(tokens, at)) {
                    best = node;
                    end = next + 1;
                }
            }
            if (best == null) {
                at++;
            } else {
                best.collect(tokens, at, end, found);
                at = end;
            }
        }
        return found;
    }

    private record Entry(String kind, String code, Set<String> flags) {
        static final String CAPITAL = "capital";
        static final String WITH = "with:";
        static final int FARTHEST = 10;

        Entry capitalised() {
            Set<String> more = new java.util.TreeSet<>(flags);
            more.add(CAPITAL);
            return new Entry(kind, code, Set.copyOf(more));
        }

        /// Tells whether the word follows that the flag `with:` asks for: "held … responsible".
        boolean isCompleted(List<Token> tokens, int to) {
            if (flags.isEmpty()) {
                return true;
            }
            int last = Math.min(tokens.size(), to + FARTHEST);
            for (String flag : flags) {
                if (flag.startsWith(WITH) && !stands(flag.substring(WITH.length()), tokens, to, last)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean stands(String word, List<Token> tokens, int from, int to) {
            for (int at = from; at < to; at++) {
                if (tokens.get(at).is(word)) {
                    return true;
                }
            }
            return false;
        }

        boolean fits(List<Token> tokens, int at) {
            return !flags.contains(CAPITAL) || tokens.get(at).isCapitalised();
        }
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        void add(String[] words, int at, Entry entry) {
            if (at == words.length) {
                entries.add(entry);
                return;
            }
            children.computeIfAbsent(words[at], _ -> new Node()).add(words, at + 1, entry);
        }

        boolean fits(List<Token> tokens, int at) {
            for (Entry entry : entries) {
                if (entry.fits(tokens, at)) {
                    return true;
                }
            }
            return false;
        }

        void collect(List<Token> tokens, int from, int to, List<Term> found) {
            for (Entry entry : entries) {
                if (entry.fits(tokens, from) && entry.isCompleted(tokens, to)) {
                    found.add(new Term(entry.kind(), entry.code(), entry.flags(), from, to));
                }
            }
        }
    }
}
