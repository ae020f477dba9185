package org.tawthiq.reading.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.vocabulary.Coordinates;

/// A settlements table: `pcode,name_en,name_ar,aliases_en,subdistrict_en,district_en,latitude,longitude`,
/// where other columns may stand between and all but the code, one name and the point may be missing.
final class SettlementsTable {

    private static final Set<String> QUALIFIERS = Set.of(
            "كبير", "كبيرة", "الكبير", "الكبيرة", "صغير", "صغيرة", "الصغير", "الصغيرة", "شرقي", "شرقية", "غربي",
            "غربية", "شمالي", "شمالية", "جنوبي", "جنوبية", "فوقاني", "تحتاني", "فوقانية", "تحتانية", "العليا",
            "السفلى");

    private final String file;
    private final String country;
    private final List<NumberedRow> rows = new ArrayList<>();
    private final List<TableIssue> issues = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private SettlementsTable(String file, String country) {
        this.file = file;
        this.country = country;
    }

    private record NumberedRow(long line, TableIndex.NamedEntry row) {
        Coordinates coordinates() {
            return row.entry().coordinates();
        }
    }

    static TableRows read(String file, String text, String country) {
        SettlementsTable table = new SettlementsTable(file, country);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text)) {
            reader.forEach(table::addRow);
        } catch (Exception e) {
            table.issues.add(new TableIssue(
                    file,
                    1,
                    "cannot be read on as comma-separated text (%s); save it again".formatted(e.getMessage())));
        }
        table.leaveOutMisplaced();
        table.issues.sort(Comparator.comparingLong(TableIssue::line));
        return new TableRows(table.rows.stream().map(NumberedRow::row).toList(), table.issues);
    }

    private void addRow(NamedCsvRecord row) {
        if (!hasColumns(row.getHeader())) {
            return;
        }
        long line = row.getStartingLineNumber();
        List<String> names = names(row);
        String code = cell(row, "pcode");
        if (names.isEmpty()) {
            skip(line, "has no name in name_en or name_ar");
            return;
        }
        String name = names.getFirst();
        Optional<Coordinates> coordinates = TableCells.coordinates(cell(row, "latitude"), cell(row, "longitude"));
        if (coordinates.isEmpty()) {
            skip(line, "\"%s\" has no readable latitude and longitude".formatted(name));
            return;
        }
        boolean ownCode = !code.isEmpty() && codes.add(code);
        String id = "table:" + file + ":" + (ownCode ? code : code + "@" + line);
        String district = cell(row, "district_en");
        GazetteerEntry entry =
                new GazetteerEntry(id, name, coordinates.get(), country, "", district, kind(row), seat(row), 0);
        rows.add(new NumberedRow(line, new TableIndex.NamedEntry(entry, names)));
    }

    /// A header that cannot be used is told once; every row beneath it would tell the same.
    private boolean hasColumns(List<String> header) {
        boolean named = header.contains("name_en") || header.contains("name_ar");
        boolean usable = named && header.contains("latitude") && header.contains("longitude");
        if (!usable && issues.isEmpty()) {
            issues.add(
                    new TableIssue(
                            file,
                            1,
                            "the header must name latitude, longitude, and name_en or name_ar; nothing was read from the table"));
        }
        return usable;
    }

    /// A town that its district or sub-district is named after is the seat of it, as GeoNames codes seats.
    private static String seat(NamedCsvRecord row) {
        String name = bare(cell(row, "name_en"));
        if (name.equals(cell(row, "district_en"))) {
            return "PPLA2";
        }
        return name.equals(cell(row, "subdistrict_en")) ? "PPLA3" : "";
    }

    private static PlaceKind kind(NamedCsvRecord row) {
        return cell(row, "name_en").contains(":") ? PlaceKind.NEIGHBOURHOOD : PlaceKind.TOWN;
    }

    /// `CITY : quarter` is a quarter, `Name (District)` a name, and an Arabic name may hold two,
    /// parted by a line or a bar.
    private static List<String> names(NamedCsvRecord row) {
        List<String> names = new ArrayList<>();
        String english = cell(row, "name_en");
        add(bare(english), names);
        add(english, names);
        boolean qualified = isQualified(row);
        for (String name : bare(cell(row, "name_ar")).split("[_/|،]|\\s-\\s", -1)) {
            add(name.strip(), names);
            add(plain(name.strip(), qualified), names);
        }
        if (!names.isEmpty()) {
            for (String alias : cell(row, "aliases_en").split("[,;|/]", -1)) {
                if (!alias.isBlank()) {
                    names.add(alias.strip());
                }
            }
        }
        return names;
    }

    /// "Mreimin Afrin" in the district of Afrin: the last word only says where it lies.
    private static boolean isQualified(NamedCsvRecord row) {
        String name = bare(cell(row, "name_en"));
        return name.endsWith(" " + cell(row, "district_en")) || name.endsWith(" " + cell(row, "subdistrict_en"));
    }

    /// The name without a last word that tells it from a namesake: *great*, *small*, *eastern*, *upper*.
    private static String plain(String name, boolean qualified) {
        int space = name.lastIndexOf(' ');
        return space > 2 && (qualified || QUALIFIERS.contains(name.substring(space + 1)))
                ? name.substring(0, space)
                : "";
    }

    private static void add(String name, List<String> names) {
        if (!name.isEmpty() && !names.contains(name)) {
            names.add(name);
        }
    }

    private static String bare(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)", "")
                .replaceFirst("^[^:]*:\\s*", "")
                .strip();
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private void leaveOutMisplaced() {
        if (!rows.isEmpty()) {
            UsualExtent extent =
                    UsualExtent.of(rows.stream().map(NumberedRow::coordinates).toList());
            rows.removeIf(row -> isMisplaced(row, extent));
        }
    }

    private boolean isMisplaced(NumberedRow row, UsualExtent extent) {
        Coordinates given = row.coordinates();
        String name = row.row().entry().name();
        if (extent.holds(given.latitude(), given.longitude())) {
            return false;
        }
        if (extent.holds(given.longitude(), given.latitude())) {
            skip(row.line(), "\"%s\" seems to have its latitude and longitude exchanged".formatted(name));
            return true;
        }
        if (extent.isFarFrom(given)) {
            skip(row.line(), "\"%s\" lies far from all other places of the table".formatted(name));
            return true;
        }
        return false;
    }

    private void skip(long line, String what) {
        issues.add(new TableIssue(file, line, what + "; the row is left out"));
    }
}
