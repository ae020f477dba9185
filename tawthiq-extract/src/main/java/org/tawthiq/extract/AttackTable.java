package org.tawthiq.extract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tawthiq.claim.Claim;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads a table of attacks or casualties by its mapping: each row is a claim that cites its cells.
public final class AttackTable {

    private final String fileName;
    private final SourceId source;
    private final TableMapping mapping;
    private final Function<String, ReportedPlace> places;
    private final List<Problem> problems = new ArrayList<>();

    private AttackTable(
            String fileName, SourceId source, TableMapping mapping, Function<String, ReportedPlace> places) {
        this.fileName = fileName;
        this.source = source;
        this.mapping = mapping;
        this.places = places;
    }

    /// What came of reading a table.
    ///
    /// @param claims in the order of the rows
    /// @param problems each cell that could not be read and each row that tells no attack; the rest is in
    public record Rows(List<Claim> claims, List<Problem> problems) {
        public Rows {
            claims = List.copyOf(claims);
            problems = List.copyOf(problems);
        }
    }

    /// @param text the table as text
    /// @param places finds what a place's name means
    public static Rows read(
            String fileName,
            SourceId source,
            String text,
            TableMapping mapping,
            Function<String, ReportedPlace> places) {
        AttackTable table = new AttackTable(fileName, source, mapping, places);
        List<Claim> claims = table.rows(text);
        return new Rows(claims, table.problems);
    }

    private List<Claim> rows(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException | java.io.IOException e) {
            long line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
            problems.add(new Problem(
                    fileName,
                    "row " + line,
                    "is no row that can be read, and what follows was not read: look for a missing quotation mark"));
        }
        if (records.isEmpty() || !headerFits(records.getFirst().getFields())) {
            return List.of();
        }
        if (records.size() == 1) {
            problems.add(new Problem(fileName, "row 1", "has no row beneath it: bring the whole table"));
        }
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        Digest digest = Digest.ofText(text);
        List<Claim> claims = new ArrayList<>();
        for (int index = 1; index < records.size(); index++) {
            AttackRow row = new AttackRow(
                    fileName,
                    source,
                    digest,
                    mapping,
                    places,
                    header,
                    Math.toIntExact(records.get(index).getStartingLineNumber()),
                    records.get(index).getFields());
            row.claim().ifPresent(claims::add);
            problems.addAll(row.problems());
        }
        return claims;
    }

    private boolean headerFits(List<String> header) {
        int before = problems.size();
        Set<String> seen = new HashSet<>();
        for (String raw : header) {
            String column = raw.strip();
            if (!seen.add(column)) {
                problems.add(new Problem(fileName, "row 1", "the column \"%s\" stands twice".formatted(column)));
            }
            if (!mapping.columns().containsKey(column) && !mapping.ignored().contains(column)) {
                problems.add(new Problem(
                        fileName,
                        "row 1",
                        "the column \"%s\" is neither mapped nor ignored: put it under [columns] or in \"ignore\""
                                .formatted(column)));
            }
        }
        mapping.columns().keySet().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> problems.add(new Problem(
                        fileName,
                        "row 1",
                        "the mapping names the column \"%s\", which is not there".formatted(column))));
        return problems.size() == before;
    }

    /// The separator that stands most often in the first line.
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            long more = first.chars().filter(c -> c == candidate).count();
            if (more > first.chars().filter(c -> c == ',').count()) {
                best = candidate;
            }
        }
        return best;
    }
}
