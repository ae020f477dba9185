package org.tawthiq.app.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.HarmRange;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// `incidents.csv`: one row for each incident, after RFC 4180. No cell can be taken for a formula.
final class IncidentsFile {

    private static final List<String> HEADER = List.of(
            "incident",
            "number",
            "date_from",
            "date_to",
            "date_precision",
            "year_inferred",
            "place",
            "place_precision",
            "country",
            "latitude",
            "longitude",
            "acts",
            "means",
            "objects",
            "killed_least",
            "killed_most",
            "injured_least",
            "injured_most",
            "party_codes",
            "party",
            "party_relation",
            "origins",
            "grade",
            "event",
            "harm",
            "party_result",
            "conflicts",
            "reviewed",
            "claims",
            "sources",
            "standing");

    private final ReportIndex index;
    private final Phrases phrases;
    private final Stamp stamp;

    IncidentsFile(ReportIndex index, Phrases phrases, Stamp stamp) {
        this.index = index;
        this.phrases = phrases;
        this.stamp = stamp;
    }

    String csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            writer.writeRecord(HEADER);
            index.model().incidents().forEach(incident -> writer.writeRecord(row(incident)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return out.toString();
    }

    private List<String> row(AssessedIncident incident) {
        List<String> cells = new ArrayList<>();
        cells.add(text(incident.id().value()));
        cells.add(Integer.toString(index.number(incident.id())));
        date(incident.date().value(), cells);
        place(incident, cells);
        cells.add(codes(incident.acts().value()));
        cells.add(codes(incident.means().value()));
        cells.add(text(phrases.objects(incident.objects().value())));
        harm(incident, HarmCount.Harm.KILLED, cells);
        harm(incident, HarmCount.Harm.INJURED, cells);
        party(incident, cells);
        cells.add(Integer.toString(incident.groups().size()));
        cells.add(word(incident.grade()));
        cells.add(word(incident.event().level()));
        cells.add(word(incident.harmResult().level()));
        cells.add(word(incident.party().level()));
        cells.add(text(incident.conflicts().stream()
                .map(AssessedIncident.Conflict::attribute)
                .collect(Collectors.joining(" "))));
        cells.add(Boolean.toString(index.model().reviewed().contains(incident.id())));
        List<Claim> claims = index.shown(incident.incident().claims());
        cells.add(text(joined(claims.stream().map(claim -> claim.id().value()).toList())));
        cells.add(text(joined(claims.stream()
                .flatMap(claim -> index.sourceName(claim.statement().citation().source()).stream())
                .distinct()
                .toList())));
        cells.add(text(stamp.text()));
        return cells;
    }

    private static void date(ReportedDate date, List<String> cells) {
        cells.add(date.extent().from().map(Object::toString).orElse(""));
        cells.add(date.extent().to().map(Object::toString).orElse(""));
        cells.add(date.extent().precision());
        cells.add(Boolean.toString(date.yearInferred()));
    }

    private static void place(AssessedIncident incident, List<String> cells) {
        Optional<ReportedPlace> place = incident.places().value().stream().findFirst();
        Optional<ReportedPlace.Candidate> best = place.flatMap(ReportedPlace::best);
        cells.add(text(place.map(ReportedPlace::latinName).orElse("")));
        cells.add(place.map(told -> told.precision().word()).orElse(""));
        cells.add(text(best.map(ReportedPlace.Candidate::country).orElse("")));
        cells.add(best.map(one -> degrees(one.coordinates().latitude())).orElse(""));
        cells.add(best.map(one -> degrees(one.coordinates().longitude())).orElse(""));
    }

    private static void harm(AssessedIncident incident, HarmCount.Harm what, List<String> cells) {
        Optional<HarmRange> range = HarmRange.of(incident.harm(), what);
        cells.add(range.map(told -> Long.toString(told.least())).orElse(""));
        boolean closed = range.isPresent() && range.get().most().isPresent();
        cells.add(closed ? Long.toString(range.get().most().getAsLong()) : "");
    }

    private void party(AssessedIncident incident, List<String> cells) {
        var parties = incident.parties().value();
        cells.add(text(
                joined(parties.codes().stream().map(Object::toString).sorted().toList())));
        cells.add(text(parties.isEmpty() ? "" : phrases.parties(parties)));
        cells.add(parties.isEmpty() ? "" : word(parties.relation()));
    }

    private static String codes(List<Code> codes) {
        return text(joined(codes.stream().map(Code::word).toList()));
    }

    private static String joined(Collection<String> words) {
        return String.join(" ", words);
    }

    /// A number of the program's own, which may begin with a minus.
    private static String degrees(int microdegrees) {
        return BigDecimal.valueOf(microdegrees, 6).toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// A spreadsheet takes a cell that begins like a formula for one; an apostrophe before it prevents
    /// that. See OWASP, "CSV Injection".
    static String text(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
