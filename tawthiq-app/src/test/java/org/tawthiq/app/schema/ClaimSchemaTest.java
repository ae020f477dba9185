package org.tawthiq.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawthiq.app.report.wording.ClaimReading;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.assessment.Grade;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.Statement;
import org.tawthiq.source.Locus;
import org.tawthiq.vault.codec.BatchForm;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.TimeOfDay;

/// Every claim that the core can hold is printed as the schema says, and the schema allows no word that
/// the core does not know.
class ClaimSchemaTest {

    @Test
    void everyKindStandsInTheseTests() {
        List<? extends Class<?>> kinds = Arrays.stream(Claim.class.getPermittedSubclasses())
                .filter(kind -> kind.isRecord())
                .toList();
        assertThat(EveryKindOfClaim.full())
                .extracting(claim -> (Object) claim.getClass())
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(EveryKindOfClaim.bare())
                .extracting(claim -> (Object) claim.getClass())
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(Schemas.allowed("claim", "$defs", "claim", "properties", "kind"))
                .containsExactlyInAnyOrderElementsOf(
                        EveryKindOfClaim.full().stream().map(Claim::kind).toList());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyKindFitsWhetherItTellsAllOrTheLeast(Claim claim) {
        assertFits(claim);
    }

    static Stream<Claim> claims() {
        return Stream.concat(EveryKindOfClaim.full().stream(), EveryKindOfClaim.bare().stream());
    }

    static final List<DateExtent> EXTENTS = List.of(
            new DateExtent.Day(LocalDate.of(2020, 2, 29)),
            new DateExtent.Span(LocalDate.of(2019, 5, 5), LocalDate.of(2020, 2, 25)),
            new DateExtent.Month(YearMonth.of(2020, 2)),
            new DateExtent.Season(YearMonth.of(2019, 12)),
            new DateExtent.InYear(Year.of(2019)),
            new DateExtent.Since(LocalDate.of(2011, 3, 1)),
            new DateExtent.Unstated());

    @ParameterizedTest
    @FieldSource("EXTENTS")
    void everyExtentOfADateFits(DateExtent extent) {
        ReportedDate date = new ReportedDate(extent, ReportedDate.Anchor.EVENT, false, "");
        assertFits(EveryKindOfClaim.attackOn(date, EveryKindOfClaim.TIME));
    }

    @ParameterizedTest
    @EnumSource(value = ReportedDate.Anchor.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyAnchorOfADateFits(ReportedDate.Anchor anchor) {
        ReportedDate date = new ReportedDate(EXTENTS.getFirst(), anchor, true, "29 February");
        assertFits(EveryKindOfClaim.attackOn(date, EveryKindOfClaim.TIME));
    }

    @Test
    void theWordsOfADayThatNothingPlacesFitAndArePrinted() {
        ReportedDate unplaced =
                new ReportedDate(new DateExtent.Unstated(), ReportedDate.Anchor.NONE, false, "the following days");
        Claim claim = EveryKindOfClaim.attackOn(unplaced, EveryKindOfClaim.TIME);
        assertFits(claim);
        assertThat(JsonWriter.line(BatchForm.claim(claim)))
                .contains("\"date_words\":\"the following days\"")
                .doesNotContain("\"date\":");
        assertThat(new ClaimReading(new Phrases(Messages.english())).values(claim))
                .contains("day not known, told as “the following days”");
    }

    static final List<TimeOfDay> TIMES = List.of(
            new TimeOfDay.Clock(LocalTime.of(23, 30), LocalTime.of(0, 5)),
            new TimeOfDay.PartOfDay(TimeOfDay.Part.DAWN),
            new TimeOfDay.Unstated());

    @ParameterizedTest
    @FieldSource("TIMES")
    void everyTimeOfDayFits(TimeOfDay time) {
        assertFits(EveryKindOfClaim.attackOn(EveryKindOfClaim.DAY, time));
    }

    static final List<Locus> PLACES = List.of(
            new Locus.TextSpan(0, 1),
            new Locus.TableCells(2, List.of("date", "killed")),
            new Locus.PageRegion(1, 0, 0, 1000, 1000),
            new Locus.TimeRange(0, 1500));

    @ParameterizedTest
    @FieldSource("PLACES")
    void everyPlaceInASourceFits(Locus locus) {
        Speaker speaker = new Speaker.Uncertain(List.of("Example Watch", "the text itself"));
        Statement statement = EveryKindOfClaim.statement(locus, speaker, Modality.DENIED, Set.of(Mark.GRAPHIC));
        assertFits(EveryKindOfClaim.attack(statement));
    }

    @ParameterizedTest
    @EnumSource(Counted.Share.class)
    void everyShareFits(Counted.Share share) {
        Claim.Tally tally = (Claim.Tally) EveryKindOfClaim.bare().get(1);
        Counted counted =
                new Counted(Counted.Unit.ATTACKS, HarmCount.Status.CIVILIAN, new Counted.Amount.ShareOf(share));
        assertFits(new Claim.Tally(
                tally.statement(),
                counted,
                tally.date(),
                tally.places(),
                tally.acts(),
                tally.means(),
                tally.objects(),
                tally.parties(),
                tally.partOf(),
                tally.restates()));
    }

    @Test
    void anOpenEndIsLeftOutAtEitherSide() {
        String line = JsonWriter.line(BatchForm.claim(EveryKindOfClaim.attack(EveryKindOfClaim.statement())));
        assertThat(line).contains("\"damage\":\"destroyed\",\"most\":2,").contains("\"least\":3,\"stated\"");
    }

    @Test
    void theSchemaAllowsTheWordsOfTheCoreAndNoOthers() {
        assertWords(Modality.values(), "claim", "properties", "modality");
        assertWords(Claim.Stance.values(), "partyStatement", "properties", "stance");
        assertWords(Claim.Reach.values(), "legalCharacterisation", "properties", "of");
        assertWords(ObjectMention.Relation.values(), "object", "properties", "relation");
        assertWords(ObjectMention.Damage.values(), "object", "properties", "damage");
        assertWords(Parties.Relation.values(), "parties", "properties", "relation");
        assertWords(Parties.Part.values(), "parties", "properties", "role");
        assertWords(HarmCount.Harm.values(), "harm", "properties", "what");
        assertWords(HarmCount.Sex.values(), "harm", "properties", "sex");
        assertWords(HarmCount.Age.values(), "harm", "properties", "age");
        assertWords(HarmCount.Status.values(), "status");
        assertWords(Counted.Unit.values(), "count", "properties", "of");
        assertWords(Counted.Share.values(), "count", "properties", "share");
        assertWords(PlacePrecision.values(), "place", "properties", "precision");
        assertWords(Mark.values(), "claim", "properties", "marks", "items");
        assertThat(Schemas.allowed("incident", "properties", "grade"))
                .containsExactlyInAnyOrderElementsOf(words(Grade.values()));
    }

    private static void assertWords(Enum<?>[] constants, String... path) {
        String[] whole = Stream.concat(Stream.of("$defs"), Arrays.stream(path)).toArray(String[]::new);
        assertThat(Schemas.allowed("claim", whole))
                .as(String.join("/", path))
                .containsExactlyInAnyOrderElementsOf(words(constants));
    }

    /// *Not said* is left out of what is printed.
    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("not_said"))
                .toList();
    }

    private static void assertFits(Claim claim) {
        String line = JsonWriter.line(BatchForm.claim(claim));
        assertThat(Schemas.problems(Schemas.CLAIM, line)).as(line).isEmpty();
    }
}
