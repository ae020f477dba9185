package org.tawthiq.bench.score;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The forms under which names are compared: Arabic letters folded, Latin ones by consonants.
final class NameForms {

    private static final Map<Character, String> FOLDED = Map.ofEntries(
            Map.entry('أ', "ا"),
            Map.entry('إ', "ا"),
            Map.entry('آ', "ا"),
            Map.entry('ٱ', "ا"),
            Map.entry('ى', "ي"),
            Map.entry('ة', "ه"),
            Map.entry('ؤ', "و"),
            Map.entry('ئ', "ي"),
            Map.entry('ـ', ""),
            Map.entry('_', " "),
            Map.entry('#', " "));
    private static final List<Map.Entry<String, String>> PAIRS = List.of(
            Map.entry("kh", "x"),
            Map.entry("sh", "c"),
            Map.entry("ch", "c"),
            Map.entry("gh", "g"),
            Map.entry("th", "t"),
            Map.entry("dh", "d"),
            Map.entry("q", "k"));
    private static final String WORD_BEGINS = "(?<![\\p{L}\\p{N}_])";

    private NameForms() {}

    static Set<String> of(String name) {
        StringBuilder folded = new StringBuilder();
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFKD).toCharArray()) {
            folded.append(FOLDED.getOrDefault(c, Character.getType(c) == Character.NON_SPACING_MARK ? "" : c + ""));
        }
        String plain = folded.toString().toLowerCase(Locale.ROOT);
        Set<String> forms = new HashSet<>();
        add(arabic(plain), forms);
        add(consonants(plain), forms);
        return forms;
    }

    static Set<String> of(List<String> names) {
        Set<String> forms = new HashSet<>();
        names.forEach(name -> forms.addAll(of(name)));
        return forms;
    }

    private static void add(String form, Set<String> forms) {
        if (form.length() > 1) {
            forms.add(form);
        }
    }

    private static String arabic(String plain) {
        return plain.replaceAll(WORD_BEGINS + "ال", "").replaceAll("[^ء-ي]+", "");
    }

    private static String consonants(String plain) {
        String letters = plain.replaceAll(WORD_BEGINS + "(al|el|as|ash|an|ar|at|az|ad)[- ]", "")
                .replaceAll("[^a-z]", "");
        for (Map.Entry<String, String> pair : PAIRS) {
            letters = letters.replace(pair.getKey(), pair.getValue());
        }
        return letters.replaceAll("h$", "").replaceAll("[aeiouyw]", "").replaceAll("(.)\\1+", "$1");
    }
}
