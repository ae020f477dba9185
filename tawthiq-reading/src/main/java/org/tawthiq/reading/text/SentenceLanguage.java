package org.tawthiq.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.vocabulary.Table;

/// Tells the language of a sentence: by its script, and within a script by letters and everyday words that
/// one language has and the others do not. METHOD.md, "Languages".
public final class SentenceLanguage {

    /// No letter in the sentence, or too few to tell.
    public static final String UNKNOWN = "";

    private static final SentenceLanguage SHIPPED =
            new SentenceLanguage(Table.shipped(SentenceLanguage.class, "languages.tsv"));

    /// So many everyday words of another language are needed before a sentence is taken for it.
    private static final int FOREIGN_WORDS = 2;

    private final Map<String, List<String>> languagesOfWord = new HashMap<>();
    private final Map<Character, String> languageOfLetter = new HashMap<>();
    private final Map<Character.UnicodeScript, String> usual = new HashMap<>();

    private SentenceLanguage(Table table) {
        for (Table.Row row : table.rows()) {
            switch (row.cell(0)) {
                case "script" -> usual.put(Character.UnicodeScript.forName(row.cell(2)), row.cell(1));
                case "letters" -> row.cell(2).chars().forEach(c -> languageOfLetter.put((char) c, row.cell(1)));
                case "words" ->
                    List.of(row.cell(2).split(" "))
                            .forEach(word ->
                                    languagesOfWord.merge(word, List.of(row.cell(1)), SentenceLanguage::joined));
                default -> throw row.wrong("\"%s\" is none of script, letters, words".formatted(row.cell(0)));
            }
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .distinct()
                .toList();
    }

    /// An ISO 639-1 code, or [#UNKNOWN].
    public static String of(Sentence sentence) {
        return SHIPPED.tell(sentence);
    }

    private String tell(Sentence sentence) {
        String script = usualOfScript(sentence);
        if (script.isEmpty()) {
            return UNKNOWN;
        }
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> letters = new TreeMap<>();
        for (Token token : sentence.tokens()) {
            languagesOfWord
                    .getOrDefault(token.text().toLowerCase(Locale.ROOT), List.of())
                    .forEach(language -> words.merge(language, 1, Integer::sum));
            for (int at = 0; at < token.text().length(); at++) {
                String language = languageOfLetter.get(token.text().charAt(at));
                if (language != null) {
                    letters.merge(language, 1, Integer::sum);
                }
            }
        }
        String best = best(words, script);
        boolean foreign = !best.equals(script)
                && words.getOrDefault(best, 0) >= FOREIGN_WORDS
                && words.getOrDefault(best, 0) > words.getOrDefault(script, 0);
        if (foreign) {
            return best;
        }
        String byLetters = best(letters, script);
        return letters.getOrDefault(byLetters, 0) * 20 > sentence.end() - sentence.start() ? byLetters : script;
    }

    private String usualOfScript(Sentence sentence) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.MARK) {
                continue;
            }
            token.text().codePoints().filter(Character::isLetter).forEach(c -> {
                String language = usual.get(Character.UnicodeScript.of(c));
                if (language != null) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        return counts.isEmpty() ? "" : best(counts, "");
    }

    /// The most frequent; of equals the preferred one, else the first by name.
    private static String best(Map<String, Integer> counts, String preferred) {
        String best = preferred;
        int most = counts.getOrDefault(preferred, 0);
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
