package org.tawthiq.reading.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a paragraph where one script ends and another begins, so that each sentence is in one: pages put
/// the words of their buttons and the post itself in one line. A name of a word or two in another script
/// stays in its sentence.
final class ScriptRuns {

    private static final int SHORTEST = 3;

    private ScriptRuns() {}

    static List<List<Token>> of(List<Token> tokens) {
        List<Integer> words = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == Token.Kind.WORD) {
                words.add(at);
            }
        }
        List<List<Token>> runs = new ArrayList<>();
        int from = 0;
        for (int index = SHORTEST; index <= words.size() - SHORTEST; index++) {
            boolean arabic = isArabic(tokens.get(words.get(index)));
            if (all(tokens, words, index, index + SHORTEST, arabic)
                    && all(tokens, words, index - SHORTEST, index, !arabic)) {
                int to = begin(tokens, words.get(index - 1) + 1, words.get(index));
                runs.add(tokens.subList(from, to));
                from = to;
            }
        }
        runs.add(tokens.subList(from, tokens.size()));
        return runs.stream().filter(run -> !run.isEmpty()).toList();
    }

    /// Marks that open, such as a hash or a quotation mark, go with the word behind them.
    private static int begin(List<Token> tokens, int from, int word) {
        int to = word;
        while (to > from && "#“«\"(".contains(tokens.get(to - 1).text())) {
            to--;
        }
        return to;
    }

    private static boolean all(List<Token> tokens, List<Integer> words, int from, int to, boolean arabic) {
        for (int index = from; index < to; index++) {
            if (isArabic(tokens.get(words.get(index))) != arabic) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArabic(Token token) {
        return ArabicLetters.isPartOfWord(token.text().charAt(0));
    }
}
