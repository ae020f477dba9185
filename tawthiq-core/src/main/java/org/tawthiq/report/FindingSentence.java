package org.tawthiq.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tawthiq.claim.Parties;
import org.tawthiq.finding.Finding;
import org.tawthiq.finding.Measure;
import org.tawthiq.finding.Selection;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PartyRegister;
import org.tawthiq.vocabulary.ReportedPlace;

/// Says a finding in an English sentence. Since it is made from the query, another language needs another
/// such class and no translator.
public final class FindingSentence {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private FindingSentence() {}

    public static Sentence of(Finding finding) {
        List<Sentence.Part> parts = new ArrayList<>();
        Measure measure = finding.query().measure();
        parts.add(new Sentence.Part.Figure(number(finding), finding.counted()));
        parts.add(new Sentence.Part.Words(" " + counted(measure, finding)));
        Selection selection = finding.query().selection();
        String scope = places(selection) + period(selection.period());
        if (!scope.isEmpty()) {
            parts.add(new Sentence.Part.Scope(scope));
        }
        if (!selection.parties().isEmpty()) {
            parts.add(new Sentence.Part.Words(parties(selection)));
        }
        if (!finding.open().isEmpty()) {
            List<org.tawthiq.incident.IncidentId> open =
                    finding.open().stream().map(Finding.Open::incident).toList();
            parts.add(new Sentence.Part.Words("; "));
            parts.add(new Sentence.Part.Figure(Integer.toString(open.size()), open));
            parts.add(new Sentence.Part.Words(" more may belong"));
        }
        parts.add(new Sentence.Part.Words("."));
        return new Sentence(parts);
    }

    private static String number(Finding finding) {
        String least = grouped(finding.least());
        if (finding.most().isEmpty()) {
            return "At least " + least;
        }
        long most = finding.most().getAsLong();
        return most == finding.least() ? least : least + " to " + grouped(most);
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String counted(Measure measure, Finding finding) {
        boolean one = finding.least() == 1 && finding.most().orElse(1) == 1;
        Selection selection = finding.query().selection();
        return switch (measure) {
            case INCIDENTS -> attacks(selection, one) + (one ? " is" : " are") + " described";
            case KILLED ->
                (one ? "person is" : "people are") + " said to have been killed in " + attacks(selection, false);
            case INJURED ->
                (one ? "person is" : "people are") + " said to have been injured in " + attacks(selection, false);
        };
    }

    /// "air attack", "attacks on schools or hospitals", "attacks with cluster munitions".
    private static String attacks(Selection selection, boolean one) {
        Codebook book = Codebook.shipped();
        List<Code> acts = selection.codes().stream()
                .filter(code -> book.isOfKind(code, "act"))
                .toList();
        List<Code> means = selection.codes().stream()
                .filter(code -> !book.isOfKind(code, "act"))
                .toList();
        String noun = acts.isEmpty()
                ? one ? "attack" : "attacks"
                : acts.stream().map(one ? book::label : book::plural).collect(Collectors.joining(" or "));
        return noun + several(" with ", means) + several(" that hit ", selection.objects());
    }

    private static String several(String before, List<Code> codes) {
        return codes.isEmpty()
                ? ""
                : codes.stream().map(Codebook.shipped()::plural).collect(Collectors.joining(" or ", before, ""));
    }

    private static String places(Selection selection) {
        List<String> names = new ArrayList<>(
                selection.areas().stream().map(ReportedPlace::name).distinct().toList());
        selection.countries().stream()
                .sorted()
                .map(country -> Locale.of("", country).getDisplayCountry(Locale.ENGLISH))
                .forEach(names::add);
        return names.isEmpty() ? "" : " in " + String.join(" and ", names);
    }

    /// The period in words, with a blank before it; nothing where it is unstated.
    static String period(DateExtent period) {
        return switch (period) {
            case DateExtent.Day(LocalDate day) -> " on " + DAY.format(day);
            case DateExtent.Span(LocalDate first, LocalDate last) ->
                " between %s and %s".formatted(DAY.format(first), DAY.format(last));
            case DateExtent.Month(var month) -> " in " + MONTH.format(month);
            case DateExtent.Season season -> " in the three months from " + MONTH.format(season.firstMonth());
            case DateExtent.InYear(var year) -> " in " + year;
            case DateExtent.Since(LocalDate first) -> " since " + DAY.format(first);
            case DateExtent.Unstated() -> "";
        };
    }

    private static String parties(Selection selection) {
        String join = selection.relation() == Parties.Relation.JOINT ? " and " : " or ";
        return selection.parties().stream()
                .sorted()
                .map(PartyRegister.shipped()::name)
                .collect(Collectors.joining(join, ", attributed to ", ""));
    }
}
