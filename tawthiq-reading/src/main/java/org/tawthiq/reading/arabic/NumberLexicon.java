package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.text.ArabicLetters;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Table;

/// The number words of Arabic, from `numbers.tsv`.
final class NumberLexicon {

    /// What a word beside a number does to its bounds.
    enum Softener {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        ABOUT;

        Count on(long value) {
            return switch (this) {
                case AT_LEAST -> new Count.AtLeast(value);
                case MORE_THAN -> new Count.AtLeast(value + 1);
                case AT_MOST -> new Count.AtMost(value);
                case LESS_THAN -> new Count.AtMost(Math.max(0, value - 1));
                case ABOUT -> Count.about(value);
            };
        }
    }

    /// A softener and the index after it.
    record Softened(Softener softener, int to) {}

    private record Phrase(List<String> words, Softener softener) {}

    final Map<String, Long> units = new HashMap<>();
    final Map<String, Long> tens = new HashMap<>();
    final Map<String, Long> hundreds = new HashMap<>();
    final Map<String, Long> multipliers = new HashMap<>();
    final Map<String, Long> collectives = new HashMap<>();
    final Map<String, Long> vague = new HashMap<>();
    final Set<String> teens = new HashSet<>();
    final Set<String> ages = new HashSet<>();
    final Set<String> measures = new HashSet<>();
    final Set<String> money = new HashSet<>();
    private final List<Phrase> before = new ArrayList<>();
    private final List<Phrase> after = new ArrayList<>();

    NumberLexicon(Table table) {
        for (Table.Row row : table.rows()) {
            for (String phrase : row.cell(2).split("\\|")) {
                List<String> words = List.of(phrase.split(" ")).stream()
                        .map(ArabicLetters::fold)
                        .toList();
                String word = words.getFirst();
                String value = row.cell(1);
                switch (row.cell(0)) {
                    case "unit" -> units.put(word, Long.parseLong(value));
                    case "teen" -> teens.add(word);
                    case "tens" -> tens.put(word, Long.parseLong(value));
                    case "hundred" -> hundreds.put(word, Long.parseLong(value));
                    case "multiplier" -> multipliers.put(word, Long.parseLong(value));
                    case "collective" -> collectives.put(word, Long.parseLong(value));
                    case "vague" -> vague.put(word, Long.parseLong(value));
                    case "age" -> ages.add(word);
                    case "measure" -> measures.add(word);
                    case "money" -> money.add(word);
                    case "before" -> before.add(new Phrase(words, Softener.valueOf(value)));
                    case "after" -> after.add(new Phrase(words, Softener.valueOf(value)));
                    default -> throw row.wrong("\"%s\" is no kind of number word".formatted(row.cell(0)));
                }
            }
        }
    }

    /// The softener whose words end right before the token.
    Optional<Softened> endingAt(List<Token> tokens, int to) {
        for (Phrase phrase : before) {
            int from = to - phrase.words().size();
            if (from >= 0 && fits(phrase.words(), tokens, from)) {
                return Optional.of(new Softened(phrase.softener(), from));
            }
        }
        return Optional.empty();
    }

    /// The softener whose words begin at the token.
    Optional<Softened> beginningAt(List<Token> tokens, int from) {
        for (Phrase phrase : after) {
            if (from + phrase.words().size() <= tokens.size() && fits(phrase.words(), tokens, from)) {
                return Optional.of(
                        new Softened(phrase.softener(), from + phrase.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> words, List<Token> tokens, int from) {
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            String token = tokens.get(from + index).lower();
            boolean joined = index == 0
                    && token.length() > 2
                    && token.substring(1).equals(word)
                    && "وبل".indexOf(token.charAt(0)) >= 0;
            if (!token.equals(word) && !joined) {
                return false;
            }
        }
        return true;
    }

    static Optional<Long> in(Map<String, Long> words, String word) {
        for (WordForms.Form form : WordForms.of(word)) {
            Long value = words.get(form.stem());
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
