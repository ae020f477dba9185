package org.tawthiq.app.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.ReadBy;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.Statement;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Invented sources and what they say of invented attacks at real places; what a report is tested with.
final class TestCase {

    static final ReportedPlace ARIHA = place("Ariha", 35.8137, 36.6098, PlacePrecision.TOWN);
    static final ReportedPlace IDLIB = place("Idlib", 35.9306, 36.6339, PlacePrecision.TOWN);
    static final ReportedPlace IDLIB_PROVINCE = place("Idlib", 35.8, 36.7, PlacePrecision.PROVINCE);
    static final ReportedPlace MISREEN = place("Maaret Misreen", 36.0139, 36.6731, PlacePrecision.TOWN);
    static final ReportedPlace BINNISH = place("Binnish", 35.9567, 36.7128, PlacePrecision.TOWN);
    static final PartyCode GOVERNMENT = new PartyCode("SY-GOV");
    static final PartyCode RUSSIA = new PartyCode("RU");

    private final Map<SourceId, Source> sources = new LinkedHashMap<>();
    private final Map<SourceId, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();

    Source source(String title, String publisher, String published, String language, Source.Role role) {
        SourceId id = SourceId.of(Digest.ofText(title + publisher));
        Source source = new Source(
                id,
                title.replaceAll("[^A-Za-z]+", "-") + ".txt",
                4_211,
                "text/plain",
                Known.is(title),
                Known.is(publisher),
                Known.is(LocalDate.parse(published)),
                Known.is("A. Byline"),
                Known.is(language),
                role,
                Source.Sensitivity.PUBLIC,
                Known.is("https://example.org/" + id.value().substring(0, 4)),
                Known.is("saved from a public page"));
        sources.put(id, source);
        texts.put(id, new StringBuilder());
        return source;
    }

    /// Adds words to a source's text and returns where they stand; `[` and `]` enclose the words cited.
    Citation cite(Source source, String sentence) {
        StringBuilder text = texts.get(source.id());
        int from = sentence.indexOf('[');
        int to = sentence.indexOf(']') - 1;
        int start = text.length();
        text.append(sentence.replace("[", "").replace("]", "")).append('\n');
        String words = text.substring(start + from, start + to);
        return new Citation(source.id(), new Locus.TextSpan(start + from, start + to), words);
    }

    static Citation cells(Source source, int row, List<String> columns, String quote) {
        return new Citation(source.id(), new Locus.TableCells(row, columns), quote);
    }

    Statement statement(String kind, Citation citation, Speaker speaker, Modality modality, Mark... marks) {
        ClaimId id = ClaimId.of(citation.source(), Digest.ofText("text"), kind, citation.locus(), claims.size());
        return new Statement(
                id, citation, List.of(), speaker, modality, Set.of(marks), new ReadBy("rules", "1", kind + "_by_test"));
    }

    Claim.Attack attack(Citation citation, Speaker speaker, Claim.Attack values, Mark... marks) {
        Statement statement = statement("attack", citation, speaker, Modality.ASSERTED, marks);
        return add(new Claim.Attack(
                statement,
                values.date(),
                values.time(),
                values.places(),
                values.acts(),
                values.means(),
                values.objects(),
                values.parties(),
                values.harm()));
    }

    <C extends Claim> C add(C claim) {
        claims.put(claim.id(), claim);
        return claim;
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    Map<SourceId, String> texts() {
        Map<SourceId, String> all = new LinkedHashMap<>();
        texts.forEach((id, text) -> {
            if (!text.isEmpty()) {
                all.put(id, text.toString());
            }
        });
        return all;
    }

    Map<ClaimId, Claim> claims() {
        return claims;
    }

    /// What an attack is told to have been.
    static Claim.Attack told(
            ReportedDate date,
            Optional<ReportedPlace> place,
            List<String> acts,
            List<ObjectMention> objects,
            Parties parties,
            HarmCount... harm) {
        Statement nobody = new Statement(
                new ClaimId("c-values"),
                new Citation(new SourceId("values"), new Locus.TextSpan(0, 1), "x"),
                List.of(),
                new Speaker.TheTextItself(),
                Modality.ASSERTED,
                Set.of(),
                new ReadBy("test", "1", "test"));
        List<Code> means = acts.stream()
                .filter(act -> act.equals("cluster_munition"))
                .map(Code::new)
                .toList();
        List<Code> ways = acts.stream()
                .filter(act -> !act.equals("cluster_munition"))
                .map(Code::new)
                .toList();
        return new Claim.Attack(
                nobody,
                date,
                new TimeOfDay.Clock(LocalTime.of(22, 30), LocalTime.of(22, 40)),
                place.map(List::of).orElse(List.of()),
                ways,
                means,
                objects,
                parties,
                List.of(harm));
    }

    static ReportedDate day(String day) {
        return new ReportedDate(new DateExtent.Day(LocalDate.parse(day)), ReportedDate.Anchor.DOCUMENT, true, day);
    }

    static ReportedDate month(String month) {
        return new ReportedDate(
                new DateExtent.Month(YearMonth.parse(month)), ReportedDate.Anchor.EXPLICIT, false, month);
    }

    static ObjectMention object(String kind, ObjectMention.Relation relation) {
        return new ObjectMention(
                new Code(kind), relation, ObjectMention.Damage.NOT_SAID, Known.unknown(), Known.unknown(), kind);
    }

    static ObjectMention flattened(String kind, long atLeast) {
        return new ObjectMention(
                new Code(kind),
                ObjectMention.Relation.HIT,
                ObjectMention.Damage.DESTROYED,
                Known.unknown(),
                Known.is(new Count.AtLeast(atLeast)),
                kind);
    }

    static HarmCount killed(long number) {
        return HarmCount.total(HarmCount.Harm.KILLED, Count.exactly(number), number + " killed");
    }

    static HarmCount injured(long atLeast) {
        return HarmCount.total(HarmCount.Harm.INJURED, new Count.AtLeast(atLeast), "at least " + atLeast);
    }

    static HarmCount civilians(long number) {
        return new HarmCount(
                HarmCount.Harm.KILLED,
                HarmCount.Status.CIVILIAN,
                HarmCount.Sex.NOT_SAID,
                HarmCount.Age.NOT_SAID,
                Known.unknown(),
                Count.exactly(number),
                false,
                number + " civilians");
    }

    static Speaker organisation(String name) {
        return new Speaker.Named(name, Speaker.SpeakerKind.ORGANISATION, List.of(), name);
    }

    static Parties oneOf(PartyCode one, PartyCode other) {
        return new Parties(
                Parties.Relation.ONE_OF,
                Parties.Part.STRUCK,
                List.of(new Parties.Mention(one, one.value()), new Parties.Mention(other, other.value())));
    }

    static Counted attacks(long number) {
        return Counted.number(Counted.Unit.ATTACKS, Count.exactly(number));
    }

    private static ReportedPlace place(String name, double latitude, double longitude, PlacePrecision precision) {
        return new ReportedPlace(
                name,
                name,
                List.of(new ReportedPlace.Candidate(
                        "geonames:" + Math.round(latitude * 1000),
                        name,
                        Coordinates.ofDegrees(latitude, longitude),
                        "SY",
                        precision,
                        980_000)),
                precision);
    }
}
