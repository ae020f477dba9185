package org.tawthiq.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.ReadBy;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.Statement;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// One row of a table as a claim. A cell that cannot be read is told and becomes unknown; the row stays.
final class AttackRow {

    private final String fileName;
    private final SourceId source;
    private final Digest digest;
    private final TableMapping mapping;
    private final Function<String, ReportedPlace> places;
    private final List<String> header;
    private final int number;
    private final List<String> fields;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> cited = new LinkedHashMap<>();

    AttackRow(
            String fileName,
            SourceId source,
            Digest digest,
            TableMapping mapping,
            Function<String, ReportedPlace> places,
            List<String> header,
            int number,
            List<String> fields) {
        this.fileName = fileName;
        this.source = source;
        this.digest = digest;
        this.mapping = mapping;
        this.places = places;
        this.header = header;
        this.number = number;
        this.fields = fields;
    }

    List<Problem> problems() {
        return problems;
    }

    /// The claim; empty where the row tells neither a date, nor a place, nor harm.
    Optional<Claim> claim() {
        if (fields.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (fields.size() != header.size()) {
            problems.add(new Problem(
                    fileName,
                    "row " + number,
                    "has %d cells, the header has %d: mend the row".formatted(fields.size(), header.size())));
            return Optional.empty();
        }
        ReportedDate date = date();
        TimeOfDay time = read(TableMapping.Field.TIME, Cells::time, "a time such as 22:30, or dawn")
                .orElseGet(TimeOfDay.Unstated::new);
        List<ReportedPlace> where = place();
        List<ObjectMention> objects = objects();
        Parties parties = parties();
        List<HarmCount> harm = harm();
        List<Code> acts = codes(TableMapping.Field.ACTS);
        List<Code> means = codes(TableMapping.Field.MEANS);
        Speaker speaker = cell(TableMapping.Field.SPEAKER)
                .<Speaker>map(name -> new Speaker.Named(name, Speaker.SpeakerKind.ORGANISATION, List.of(), name))
                .orElseGet(Speaker.TheTextItself::new);
        cell(TableMapping.Field.REFERENCE);
        cell(TableMapping.Field.NOTE);
        if (!date.isStated() && where.isEmpty() && harm.isEmpty()) {
            problems.add(new Problem(
                    fileName, "row " + number, "tells neither a date, nor a place, nor harm: it is no claim"));
            return Optional.empty();
        }
        List<Code> told = acts.isEmpty() ? List.of(new Code("attack_unspecified")) : acts;
        return Optional.of(
                new Claim.Attack(statement(speaker), date, time, where, told, means, objects, parties, harm));
    }

    private Statement statement(Speaker speaker) {
        Locus.TableCells locus = new Locus.TableCells(number, List.copyOf(cited.keySet()));
        String quote = cited.entrySet().stream()
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .collect(Collectors.joining(" | "));
        ClaimId id = ClaimId.of(source, digest, "attack", new Locus.TableCells(number, header), 0);
        return new Statement(
                id,
                new Citation(source, locus, quote),
                List.of(),
                speaker,
                Modality.ASSERTED,
                Set.of(),
                new ReadBy("table", "1", "row-of-attacks"));
    }

    /// The cell of a field, remembered as cited; empty where there is none or it says that nothing is
    /// known.
    private Optional<String> cell(TableMapping.Field field) {
        for (int index = 0; index < header.size(); index++) {
            String column = header.get(index);
            String value = fields.get(index).strip();
            if (mapping.columns().get(column) == field && !Cells.isUnknown(value)) {
                cited.put(column, value);
                return Optional.of(translated(column, value));
            }
        }
        return Optional.empty();
    }

    private String translated(String column, String value) {
        Map<String, String> codes = mapping.values().get(column);
        return codes == null ? value : codes.getOrDefault(value, value);
    }

    private <T> Optional<T> read(TableMapping.Field field, Function<String, Optional<T>> how, String wanted) {
        Optional<String> cell = cell(field);
        Optional<T> value = cell.flatMap(how);
        if (cell.isPresent() && value.isEmpty()) {
            problem(field, cell.get(), wanted);
        }
        return value;
    }

    private void problem(TableMapping.Field field, String cell, String wanted) {
        problems.add(new Problem(
                fileName,
                "row %d, column of %s".formatted(number, field.word()),
                "\"%s\" is not %s; it is taken as unknown".formatted(cell, wanted)));
    }

    private ReportedDate date() {
        Optional<String> cell = cell(TableMapping.Field.DATE);
        Optional<DateExtent> extent = cell.flatMap(CellDates::extent);
        if (cell.isPresent() && extent.isEmpty()) {
            Optional<HijriCell> hijri = HijriCell.of(cell.get());
            problem(
                    TableMapping.Field.DATE,
                    cell.get(),
                    hijri.isPresent()
                            ? "a date whose calendar is told: it is "
                                    + hijri.get().candidates()
                            : StampDay.isAmbiguous(cell.get())
                                    ? "a date that can be read in one way only; write the year first, as in 2020-01-29"
                                    : "a date such as 2020-01-29, 2020-01 or 2020");
        }
        return extent.map(found -> new ReportedDate(found, ReportedDate.Anchor.EXPLICIT, false, cell.orElse("")))
                .orElseGet(ReportedDate::unstated);
    }

    private List<ReportedPlace> place() {
        Optional<String> name = cell(TableMapping.Field.PLACE);
        Optional<Double> latitude =
                read(TableMapping.Field.LATITUDE, cell -> degrees(cell, 90), "a latitude in degrees from -90 to 90");
        Optional<Double> longitude = read(
                TableMapping.Field.LONGITUDE, cell -> degrees(cell, 180), "a longitude in degrees from -180 to 180");
        if (latitude.isPresent() != longitude.isPresent()) {
            problems.add(new Problem(
                    fileName,
                    "row " + number,
                    "has a latitude without a longitude or the reverse; the point is taken as unknown"));
        }
        if (latitude.isPresent() && longitude.isPresent()) {
            String stated = name.orElse("%s, %s".formatted(latitude.get(), longitude.get()));
            ReportedPlace found = places.apply(stated);
            String country = found.best().map(ReportedPlace.Candidate::country).orElse("");
            ReportedPlace.Candidate point = new ReportedPlace.Candidate(
                    "cell:" + number,
                    stated,
                    Coordinates.ofDegrees(latitude.get(), longitude.get()),
                    country,
                    PlacePrecision.POINT,
                    1_000_000);
            return List.of(new ReportedPlace(stated, stated, List.of(point), PlacePrecision.POINT));
        }
        return name.map(places).map(List::of).orElseGet(List::of);
    }

    private static Optional<Double> degrees(String cell, int most) {
        return Optional.of(cell)
                .filter(text -> text.matches("-?\\d{1,3}(\\.\\d{1,17})?"))
                .map(Double::parseDouble)
                .filter(value -> Math.abs(value) <= most);
    }

    private List<ObjectMention> objects() {
        Optional<String> kind = cell(TableMapping.Field.OBJECT_KIND);
        Optional<String> name = cell(TableMapping.Field.OBJECT_NAME);
        Optional<ObjectMention.Relation> relation = read(
                TableMapping.Field.RELATION,
                word -> constant(ObjectMention.Relation.class, word),
                "hit, damaged, near or said_target");
        if (kind.isEmpty() && name.isEmpty()) {
            return List.of();
        }
        Code code =
                kind.flatMap(word -> code(TableMapping.Field.OBJECT_KIND, word)).orElse(new Code("other"));
        return List.of(new ObjectMention(
                code,
                relation.orElse(ObjectMention.Relation.HIT),
                ObjectMention.Damage.NOT_SAID,
                Known.of(name),
                Known.unknown(),
                name.or(() -> kind).orElse("")));
    }

    private List<Code> codes(TableMapping.Field field) {
        return cell(field).flatMap(word -> code(field, word)).map(List::of).orElseGet(List::of);
    }

    private Optional<Code> code(TableMapping.Field field, String word) {
        Optional<Code> known = MappedCodes.code(word);
        if (known.isEmpty()) {
            problem(field, word, "a code of the codebook; name its code under [values]");
        }
        return known;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(java.util.Locale.ROOT).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private Parties parties() {
        Optional<Parties.Relation> relation = read(
                TableMapping.Field.PARTY_RELATION,
                word -> constant(Parties.Relation.class, word),
                "joint, one_of, any_of or distributed");
        Optional<String> raw = cell(TableMapping.Field.PARTY);
        if (raw.isEmpty()) {
            return Parties.none();
        }
        String column = mapping.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == TableMapping.Field.PARTY)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        List<Parties.Mention> mentions = new ArrayList<>();
        for (String name : cited.getOrDefault(column, "").split("\\s*;\\s*")) {
            MappedCodes.party(translated(column, name))
                    .ifPresentOrElse(
                            code -> mentions.add(new Parties.Mention(code, name)),
                            () -> problem(
                                    TableMapping.Field.PARTY, name, "a party's code; name its code under [values]"));
        }
        Parties.Relation how = relation.orElse(mentions.size() > 1 ? Parties.Relation.ANY_OF : Parties.Relation.JOINT);
        return new Parties(how, Parties.Part.STRUCK, mentions);
    }

    private List<HarmCount> harm() {
        List<HarmCount> harm = new ArrayList<>();
        boolean total = count(TableMapping.Field.KILLED)
                .map(count -> harm.add(HarmCount.total(HarmCount.Harm.KILLED, count, cited(TableMapping.Field.KILLED))))
                .orElse(false);
        part(
                TableMapping.Field.CIVILIANS_KILLED,
                HarmCount.Status.CIVILIAN,
                HarmCount.Sex.NOT_SAID,
                HarmCount.Age.NOT_SAID,
                total,
                harm);
        part(
                TableMapping.Field.CHILDREN_KILLED,
                HarmCount.Status.NOT_SAID,
                HarmCount.Sex.NOT_SAID,
                HarmCount.Age.CHILD,
                total,
                harm);
        part(
                TableMapping.Field.WOMEN_KILLED,
                HarmCount.Status.NOT_SAID,
                HarmCount.Sex.FEMALE,
                HarmCount.Age.ADULT,
                total,
                harm);
        count(TableMapping.Field.INJURED)
                .ifPresent(count ->
                        harm.add(HarmCount.total(HarmCount.Harm.INJURED, count, cited(TableMapping.Field.INJURED))));
        return harm;
    }

    private void part(
            TableMapping.Field field,
            HarmCount.Status status,
            HarmCount.Sex sex,
            HarmCount.Age age,
            boolean total,
            List<HarmCount> harm) {
        count(field)
                .ifPresent(count -> harm.add(new HarmCount(
                        HarmCount.Harm.KILLED, status, sex, age, Known.unknown(), count, total, cited(field))));
    }

    private Optional<Count> count(TableMapping.Field field) {
        return read(field, Cells::count, "a count such as 11, 6-14 or at least 30");
    }

    private String cited(TableMapping.Field field) {
        return mapping.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(entry -> cited.getOrDefault(entry.getKey(), ""))
                .findFirst()
                .orElse("");
    }
}
