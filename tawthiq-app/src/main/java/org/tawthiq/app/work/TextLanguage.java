package org.tawthiq.app.work;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.reading.text.SentenceLanguage;

/// Whether a text can be read, by the languages of its sentences.
final class TextLanguage {

    private TextLanguage() {}

    /// The language of a text most of whose sentences `reader` has no rules for, in English words; empty
    /// where the text is read.
    static Optional<String> unread(String text, ClaimReader reader) {
        Map<String, Long> counts = DocumentText.of(text).sentences().stream()
                .filter(TextLanguage::hasLetters)
                .collect(Collectors.groupingBy(SentenceLanguage::of, TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.keySet().removeAll(reader.languages());
        long others = counts.values().stream().mapToLong(Long::longValue).sum();
        return 2 * others > all
                ? counts.entrySet().stream()
                        .max(Comparator.comparingLong(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .map(TextLanguage::name)
                : Optional.empty();
    }

    /// "English and Arabic".
    static String all(Collection<String> languages) {
        List<String> names = languages.stream().map(TextLanguage::name).sorted().toList();
        return String.join(" and ", names);
    }

    private static String name(String code) {
        return code.equals(SentenceLanguage.UNKNOWN)
                ? "another language"
                : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static boolean hasLetters(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.text().codePoints().anyMatch(Character::isLetter));
    }
}
