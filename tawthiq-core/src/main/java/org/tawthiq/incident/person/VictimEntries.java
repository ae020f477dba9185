package org.tawthiq.incident.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.claim.Claim;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.Spelling;

/// The named victims of a case as entries of lists, a list for each source.
///
/// @param claims of one person each, sorted; entry `i` is that of claim `i`
/// @param families claims that name a family, who are not one person
record VictimEntries(List<Claim.Victim> claims, List<Entry> entries, List<Claim.Victim> families) {

    static final int NAME = 0;
    static final int TEXT = 5;

    static final List<Field> FIELDS = List.of(
            new Field("name", FieldKind.FULL_NAME),
            new Field("age", FieldKind.AGE),
            new Field("sex", FieldKind.CATEGORY),
            new Field("place", FieldKind.TEXT),
            new Field("death date", FieldKind.DATE),
            new Field("text", FieldKind.CATEGORY));

    /// An age stands so many characters behind a name at most.
    private static final int BEHIND = 40;

    VictimEntries {
        claims = List.copyOf(claims);
        entries = List.copyOf(entries);
        families = List.copyOf(families);
    }

    /// @param texts by source, for what stands behind a name; those that are missing tell nothing
    static VictimEntries of(Collection<? extends Claim> all, Map<SourceId, String> texts, VictimWords words) {
        List<Claim.Victim> persons = new ArrayList<>();
        List<Claim.Victim> families = new ArrayList<>();
        all.stream()
                .filter(Claim.Victim.class::isInstance)
                .map(Claim.Victim.class::cast)
                .filter(victim -> !Spelling.of(victim.name().orElse("")).isEmpty())
                .sorted(Comparator.comparing(Claim::id))
                .forEach(victim -> (words.isFamily(victim.description()) ? families : persons).add(victim));
        Map<SourceId, Integer> lists = new LinkedHashMap<>();
        Map<SourceId, Integer> rows = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Claim.Victim victim : persons) {
            SourceId source = victim.statement().citation().source();
            int list = lists.computeIfAbsent(source, _ -> lists.size());
            int row = rows.merge(source, 1, Integer::sum);
            entries.add(new Entry(list, row, values(victim, texts.getOrDefault(source, ""), words)));
        }
        return new VictimEntries(persons, entries, families);
    }

    private static List<String> values(Claim.Victim victim, String text, VictimWords words) {
        return List.of(
                victim.name().orElse(""),
                words.age(victim.description(), behind(victim.statement().citation(), text)),
                words.sex(victim.description()),
                victim.places().stream().findFirst().map(VictimEntries::place).orElse(""),
                victim.date().extent() instanceof DateExtent.Day(var day) ? day.toString() : "",
                victim.statement().citation().source().value());
    }

    private static String behind(Citation citation, String text) {
        if (citation.locus() instanceof Locus.TextSpan(int _, int end) && end <= text.length()) {
            return text.substring(end, Math.min(text.length(), end + BEHIND)).split("[.;!?؟\\n]", 2)[0];
        }
        return "";
    }

    /// A province would not differ from a town within it, so that only what is told as closely as a town counts.
    private static String place(ReportedPlace place) {
        return place.precision().compareTo(PlacePrecision.TOWN) <= 0 ? place.latinName() : "";
    }
}
