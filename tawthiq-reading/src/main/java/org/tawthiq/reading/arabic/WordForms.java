package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The ways to take an Arabic word apart into what is joined to it and the word itself. METHOD.md, "Arabic
/// words".
final class WordForms {

    private static final int SHORTEST = 2;
    private static final List<String> PRONOUNS = List.of("هما", "هم", "هن", "ها", "نا", "ه");

    /// One way to take the word apart.
    ///
    /// @param joined letters before the word: `و`, `ف`, `ب`, `ك`, `ل`, and `ال` for the article
    /// @param stem the word without them
    record Form(String joined, String stem) {

        boolean hasArticle() {
            return joined.endsWith("ال");
        }

        /// The preposition that is joined to the word; a blank where there is none.
        char preposition() {
            for (int at = joined.length() - 1; at >= 0; at--) {
                char c = joined.charAt(at);
                if (c == 'ب' || c == 'ك' || c == 'ل' && !(at > 0 && joined.charAt(at - 1) == 'ا')) {
                    return c;
                }
            }
            return ' ';
        }
    }

    /// The words met so far; they come again in every text.
    private static final Map<String, List<Form>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 20_000;

    private WordForms() {}

    /// The whole word first, then with ever more taken off.
    ///
    /// @param word folded
    static List<Form> of(String word) {
        List<Form> known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        List<Form> forms = List.copyOf(takenApart(word));
        KNOWN.put(word, forms);
        return forms;
    }

    private static List<Form> takenApart(String word) {
        List<Form> forms = new ArrayList<>(8);
        add(forms, "", word);
        if (word.length() > SHORTEST + 1 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
            add(forms, word.substring(0, 1), word.substring(1));
        }
        for (Form form : List.copyOf(forms)) {
            String stem = form.stem();
            if (stem.length() > SHORTEST + 1) {
                char c = stem.charAt(0);
                if (stem.startsWith("لل")) {
                    add(forms, form.joined() + "لال", stem.substring(2));
                    add(forms, form.joined() + "ل", stem.substring(1));
                } else if (c == 'ب' || c == 'ك' || c == 'ل') {
                    add(forms, form.joined() + c, stem.substring(1));
                }
            }
        }
        if (word.endsWith("ا") && word.length() > 3) {
            // The ending of an indefinite object: "قصفا", "هجوما".
            List.copyOf(forms)
                    .forEach(form -> add(
                            forms,
                            form.joined(),
                            form.stem().substring(0, form.stem().length() - 1)));
        }
        for (Form form : List.copyOf(forms)) {
            if (form.stem().startsWith("ال") && form.stem().length() >= SHORTEST + 2) {
                add(forms, form.joined() + "ال", form.stem().substring(2));
            }
        }
        return forms;
    }

    /// The forms without a pronoun at their end: *مقتله*, *سيارتهم*.
    static List<Form> withoutPronoun(String word) {
        List<Form> forms = new ArrayList<>(4);
        for (Form form : of(word)) {
            String stem = form.stem();
            for (String pronoun : PRONOUNS) {
                if (!form.hasArticle() && stem.endsWith(pronoun) && stem.length() - pronoun.length() > SHORTEST) {
                    String bare = stem.substring(0, stem.length() - pronoun.length());
                    add(forms, form.joined(), bare);
                    if (bare.endsWith("ت")) {
                        add(forms, form.joined(), bare.substring(0, bare.length() - 1) + "ه");
                    }
                    break;
                }
            }
        }
        return forms;
    }

    private static void add(List<Form> forms, String joined, String stem) {
        if (stem.length() >= SHORTEST) {
            forms.add(new Form(joined, stem));
        }
    }
}
