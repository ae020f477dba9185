package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.reading.text.Token;

/// Cuts long Arabic sentences where one event ends and the next is told, behind *فيما*, *كما*, *بينما* and
/// between bullets, and numbers the pieces anew.
final class ArabicClauses {

    private static final int SHORTEST = 5;
    private static final Set<String> TURNS =
            Set.of("فيما", "كما", "بينما", "كذلك", "وكذلك", "بالمقابل", "وبالمقابل", "وفيما", "وبينما", "حين");
    private static final Set<String> BULLETS =
            Set.of("•", "-", "–", "*", "●", "▪", "◾", "♦", "|", "؛", ";", "🔴", "🔻", "📌", "✅", "⬅", "➖");

    private ArabicClauses() {}

    static List<Sentence> of(List<Sentence> sentences, ArabicLexicon lexicon) {
        List<Sentence> clauses = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int from = 0;
            for (int at = SHORTEST; at < tokens.size() - SHORTEST; at++) {
                if (at - from >= SHORTEST
                        && turns(tokens, at)
                        && tells(lexicon, tokens.subList(from, at))
                        && tells(lexicon, tokens.subList(at, tokens.size()))) {
                    add(clauses, sentence, from, at);
                    from = at;
                }
            }
            add(clauses, sentence, from, tokens.size());
        }
        return clauses;
    }

    private static boolean turns(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        boolean bullet = BULLETS.contains(tokens.get(at).text())
                && tokens.get(at).start() > tokens.get(at - 1).end();
        return bullet || TURNS.contains(word);
    }

    private static boolean tells(ArabicLexicon lexicon, List<Token> tokens) {
        return lexicon.find(tokens).stream().map(Term::kind).anyMatch(kind -> kind.equals("act"));
    }

    private static void add(List<Sentence> clauses, Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        if (!tokens.isEmpty()) {
            clauses.add(new Sentence(
                    sentence.paragraph(),
                    clauses.size(),
                    tokens.getFirst().start(),
                    tokens.getLast().end(),
                    tokens));
        }
    }
}
