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
        int first = header(records);
        if (first == records.size() || !headerFits(records.get(first))) {
            return List.of();
        }
        if (records.size() == first + 1) {
            problems.add(
                    new Problem(fileName, place(records.get(first)), "has no row beneath it: bring the whole table"));
        }
        List<String> header =
                records.get(first).getFields().stream().map(String::strip).toList();
        Digest digest = Digest.ofText(text);
        List<Claim> claims = new ArrayList<>();
        for (int index = first + 1; index < records.size(); index++) {
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

    /// Where the row with the columns' names stands among the rows; their number where it is not there.
    private int header(List<CsvRecord> records) {
        if (!mapping.header().isKnown()) {
            return 0;
        }
        long row = mapping.header().toOptional().orElseThrow();
        int index = 0;
        while (index < records.size() && records.get(index).getStartingLineNumber() != row) {
            index++;
        }
        if (index == records.size() && !records.isEmpty()) {
            problems.add(new Problem(
                    fileName,
                    "row " + row,
                    "is empty or not there, and the mapping calls it the header: correct \"header\""));
        }
        return index;
    }

    private static String place(CsvRecord row) {
        return "row " + row.getStartingLineNumber();
    }

    private boolean headerFits(CsvRecord row) {
        int before = problems.size();
        List<String> header = row.getFields();
        Set<String> seen = new HashSet<>();
        for (String raw : header) {
            String column = raw.strip();
            if (!seen.add(column)) {
                problems.add(new Problem(fileName, place(row), "the column \"%s\" stands twice".formatted(column)));
            }
            if (!mapping.columns().containsKey(column) && !mapping.ignored().contains(column)) {
                problems.add(new Problem(
                        fileName,
                        place(row),
                        "the column \"%s\" is neither mapped nor ignored: put it under [columns] or in \"ignore\""
                                .formatted(column)));
            }
        }
        mapping.columns().keySet().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> problems.add(new Problem(
                        fileName,
                        place(row),
                        "the mapping names the column \"%s\", which is not there".formatted(column))));
        boolean fits = problems.size() == before;
        mapping.ignored().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> problems.add(new Problem(
                        fileName,
                        place(row),
                        "\"ignore\" names the column \"%s\", which is not there".formatted(column))));
        return fits;
    }

    /// The separator that stands most often in the line of the header.
    private char separator(String text) {
        String first =
                text.lines().skip(mapping.header().orElse(1L) - 1).findFirst().orElse("");
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
