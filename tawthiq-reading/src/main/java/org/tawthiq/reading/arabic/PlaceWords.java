package org.tawthiq.reading.arabic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.text.ArabicLetters;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Table;

/// The words around Arabic place names, from `places.tsv`: those that lead to one, and those that are no
/// place though some village bears their name.
final class PlaceWords {

    /// What a word before a name says of it.
    enum Lead {
        /// A town or village.
        TOWN,
        /// A part of a town.
        NEIGHBOURHOOD,
        /// A province, a district or the country round a town.
        AREA,
        /// Hills, plains, roads.
        LANDSCAPE,
        /// A direction, which makes the name an area.
        DIRECTION,
        /// A preposition, or a word such as *outskirts*: what follows may be a place.
        WEAK,
        /// An act told before it, *قصف حلب*: what follows may be anything that was struck.
        ACT,
        /// A hospital, a university or the like, which may bear the name of its town.
        FACILITY,
        /// A preposition joined to the word itself, *بإدلب*: the word may be any noun.
        JOINED
    }

    /// What a word says of a place behind it that is not where something happened.
    enum Origin {
        /// Where somebody struck from.
        POSITION,
        /// Where persons come from.
        PERSONS,
        /// A hospital, where the wounded may have been brought.
        CARE
    }

    private final Map<String, Lead> leads = new HashMap<>();
    private final Set<String> everyday = new HashSet<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final List<String> beginnings;

    PlaceWords(Table table) {
        Set<String> begin = new HashSet<>();
        for (Table.Row row : table.rows()) {
            for (String written : row.cell(2).split("\\|")) {
                String word = ArabicLetters.fold(written);
                switch (row.cell(0)) {
                    case "lead" -> leads.put(word, Lead.valueOf(row.cell(1)));
                    case "everyday" -> everyday.add(word);
                    case "origin" -> origins.put(word, Origin.valueOf(row.cell(1)));
                    case "beginning" -> begin.add(word);
                    default -> throw row.wrong("\"%s\" is no kind of word around places".formatted(row.cell(0)));
                }
            }
        }
        beginnings = begin.stream().sorted().toList();
    }

    Optional<Lead> lead(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return Optional.empty();
        }
        for (WordForms.Form form : WordForms.of(tokens.get(at).lower())) {
            Lead lead = leads.get(form.stem());
            if (lead != null && !(form.hasArticle() && (lead == Lead.TOWN || lead == Lead.NEIGHBOURHOOD))) {
                return Optional.of(lead);
            }
        }
        return Optional.empty();
    }

    boolean isEveryday(String word) {
        return everyday.contains(word);
    }

    /// A word after which a place may be where somebody comes from: *من أهالي*, *نازحون من*.
    Optional<Origin> origin(List<Token> tokens, int at) {
        for (WordForms.Form form : WordForms.of(tokens.get(at).lower())) {
            Origin origin = origins.get(form.stem());
            if (origin != null) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }

    /// The name with a blank after such a beginning as *كفر*, where it was written in one word.
    Optional<String> parted(String word) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning) && word.length() > beginning.length() + 1) {
                return Optional.of(beginning + " " + word.substring(beginning.length()));
            }
        }
        return Optional.empty();
    }

    boolean isBeginning(String word) {
        return beginnings.contains(word);
    }
}
