package org.tawthiq.reading.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// A place that a sentence names and no gazetteer knows: its words are kept, without a position.
final class UnknownPlaces {

    private static final Set<String> BEFORE = Set.of("in", "near", "outside");
    private static final Set<String> KINDS =
            Set.of("town", "village", "city", "neighbourhood", "neighborhood", "district", "suburb", "hamlet");
    private static final int LONGEST_NAME = 4;

    private UnknownPlaces() {}

    /// The first such place after "in", "near" or "the town of".
    static Optional<ReportedPlace> in(SentenceView view, String text) {
        for (int at = Math.max(1, view.from()); at < view.size(); at++) {
            if (isLed(view, at) && isName(view, at)) {
                int end = at + 1;
                while (end < view.size() && end - at < LONGEST_NAME && isName(view, end) && !isCapitals(view, end)) {
                    end++;
                }
                if (!belongsToAnObject(view, end)) {
                    String name = view.words(text, at, end);
                    return Optional.of(new ReportedPlace(name, name, List.of(), PlacePrecision.UNKNOWN));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLed(SentenceView view, int at) {
        boolean kind =
                view.isWord(at - 1, "of") && KINDS.contains(view.lower(at - 2)) || KINDS.contains(view.lower(at - 1));
        return kind || BEFORE.contains(view.lower(at - 1));
    }

    private static boolean isName(SentenceView view, int at) {
        Token token = view.tokens().get(at);
        boolean letters = token.kind() == Token.Kind.WORD
                && (token.isCapitalised() || token.lower().startsWith("al-"));
        boolean date = view.dates().stream().anyMatch(found -> found.from() <= at && at < found.to());
        boolean term = view.terms().stream().anyMatch(found -> found.overlaps(at, at + 1));
        boolean place = view.places().stream().anyMatch(found -> found.from() <= at && at < found.to());
        return letters && !date && !term && !place;
    }

    /// "AT LEAST five" after a headline without a stop.
    private static boolean isCapitals(SentenceView view, int at) {
        String word = view.tokens().get(at).text();
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// "in Al-Nour hospital" names a hospital.
    private static boolean belongsToAnObject(SentenceView view, int end) {
        return view.covering("object", end).isPresent() || view.isWord(end, "'s", "province", "governorate");
    }
}
