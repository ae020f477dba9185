package org.tawthiq.extract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A CSV file with a header, with commas, semicolons or tabs between its cells.
///
/// @param name of the file
/// @param rows those after the header
record CsvTable(String name, List<String> header, List<List<String>> rows) {

    /// Reads a table; what is wrong with it goes to `problems`. Empty where it has no row at all.
    static Optional<CsvTable> read(Path file, List<Problem> problems) throws IOException {
        String name = String.valueOf(file.getFileName());
        TextDecoder.Decoded text = TextDecoder.decode(Files.readAllBytes(file));
        text.losses().forEach(loss -> problems.add(new Problem(name, "the text", loss)));
        List<List<String>> records = records(name, text.text(), problems);
        if (records.isEmpty()) {
            problems.add(new Problem(name, "the file", "holds no row: bring a table with a header"));
            return Optional.empty();
        }
        return Optional.of(new CsvTable(name, records.getFirst(), records.subList(1, records.size())));
    }

    private static List<List<String>> records(String name, String text, List<Problem> problems) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            reader.forEach(row -> records.add(row.getFields()));
        } catch (CsvParseException e) {
            problems.add(unreadable(name, records.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static Problem unreadable(String name, int row) {
        return new Problem(
                name, "row " + row, "cannot be read, and what follows was not read: look for a missing quotation mark");
    }

    private static String separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return List.of(";", "\t").stream()
                .filter(mark -> first.contains(mark) && !first.contains(","))
                .findFirst()
                .orElse(",");
    }
}
