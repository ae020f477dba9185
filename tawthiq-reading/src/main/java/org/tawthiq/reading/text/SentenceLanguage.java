package org.tawthiq.reading.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
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

    private static final int FIRST_BEYOND_ASCII = 128;

    /// In the order of their names, so that the first of equals is always the same.
    private final List<String> languages;

    private final Map<String, int[]> languagesOfWord = new HashMap<>();
    private final Map<Character, Integer> languageOfLetter = new HashMap<>();
    private final Map<Character.UnicodeScript, Integer> usual = new EnumMap<>(Character.UnicodeScript.class);

    private SentenceLanguage(Table table) {
        languages = table.rows().stream()
                .map(row -> row.cell(1))
                .distinct()
                .sorted()
                .toList();
        for (Table.Row row : table.rows()) {
            int language = languages.indexOf(row.cell(1));
            switch (row.cell(0)) {
                case "script" -> usual.put(Character.UnicodeScript.forName(row.cell(2)), language);
                case "letters" -> row.cell(2).chars().forEach(c -> languageOfLetter.put((char) c, language));
                case "words" ->
                    List.of(row.cell(2).split(" "))
                            .forEach(word -> languagesOfWord.merge(
                                    word,
                                    new int[] {language},
                                    (one, more) -> IntStream.concat(IntStream.of(one), IntStream.of(more))
                                            .distinct()
                                            .toArray()));
                default -> throw row.wrong("\"%s\" is none of script, letters, words".formatted(row.cell(0)));
            }
        }
    }

    /// An ISO 639-1 code, or [#UNKNOWN].
    public static String of(Sentence sentence) {
        return SHIPPED.tell(sentence);
    }

    private String tell(Sentence sentence) {
        int script = usualOfScript(sentence);
        if (script < 0) {
            return UNKNOWN;
        }
        int[] words = new int[languages.size()];
        int[] letters = new int[languages.size()];
        for (Token token : sentence.tokens()) {
            int[] known = languagesOfWord.get(token.text().toLowerCase(Locale.ROOT));
            if (known != null) {
                for (int language : known) {
                    words[language]++;
                }
            }
            for (int at = 0; at < token.text().length(); at++) {
                char letter = token.text().charAt(at);
                Integer language = letter < FIRST_BEYOND_ASCII ? null : languageOfLetter.get(letter);
                if (language != null) {
                    letters[language]++;
                }
            }
        }
        int best = best(words, script);
        if (best != script && words[best] >= FOREIGN_WORDS) {
            return languages.get(best);
        }
        int byLetters = best(letters, script);
        boolean many = letters[byLetters] * 20 > sentence.end() - sentence.start();
        return languages.get(many ? byLetters : script);
    }

    /// The usual language of the script that most letters are of; -1 where there is no letter.
    private int usualOfScript(Sentence sentence) {
        int[] counts = new int[languages.size()];
        int latin = usual.getOrDefault(Character.UnicodeScript.LATIN, -1);
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.MARK) {
                continue;
            }
            int letter;
            for (int at = 0; at < token.text().length(); at += Character.charCount(letter)) {
                letter = token.text().codePointAt(at);
                if (!Character.isLetter(letter)) {
                    continue;
                }
                int language = letter < FIRST_BEYOND_ASCII
                        ? latin
                        : usual.getOrDefault(Character.UnicodeScript.of(letter), -1);
                if (language >= 0) {
                    counts[language]++;
                }
            }
        }
        int best = best(counts, 0);
        return counts[best] == 0 ? -1 : best;
    }

    /// The most frequent; of equals the preferred one, else the first by name.
    private static int best(int[] counts, int preferred) {
        int best = preferred;
        for (int language = 0; language < counts.length; language++) {
            if (counts[language] > counts[best]) {
                best = language;
            }
        }
        return best;
    }
}
