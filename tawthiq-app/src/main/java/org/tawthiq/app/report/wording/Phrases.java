package org.tawthiq.app.report.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Grade;
import org.tawthiq.assessment.HarmRange;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.finding.Finding;
import org.tawthiq.vocabulary.Bounds;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PartyRegister;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Values in words, as a report prints them.
public final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Messages messages;

    public Phrases(Messages messages) {
        this.messages = messages;
    }

    public Messages messages() {
        return messages;
    }

    public String date(ReportedDate date) {
        return extent(date.extent(), DAY);
    }

    public String shortDate(ReportedDate date) {
        return extent(date.extent(), SHORT_DAY);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A period for people: its days, written year first, in words.
    public String period(String days) {
        return ISO_DAY.matcher(days).replaceAll(day -> DAY.format(LocalDate.parse(day.group())));
    }

    /// The country's name, from its two letters.
    public String country(String letters) {
        return Locale.of("", letters).getDisplayCountry(Locale.ENGLISH);
    }

    public String month(LocalDate day) {
        return MONTH.format(day);
    }

    private String extent(DateExtent extent, DateTimeFormatter day) {
        return switch (extent) {
            case DateExtent.Day(LocalDate only) -> day.format(only);
            case DateExtent.Span(LocalDate first, LocalDate last) ->
                messages.text("date.span", day.format(first), day.format(last));
            case DateExtent.Month(var month) -> MONTH.format(month);
            case DateExtent.Season season ->
                messages.text(
                        "date.season",
                        MONTH.format(season.firstMonth()),
                        MONTH.format(season.firstMonth().plusMonths(2)));
            case DateExtent.InYear(var year) -> year.toString();
            case DateExtent.Since(LocalDate first) -> messages.text("date.since", day.format(first));
            case DateExtent.Unstated() -> messages.text("date.unstated");
        };
    }

    public String time(TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Clock(var from, var to) ->
                from.equals(to) ? from.toString() : messages.text("date.span", from, to);
            case TimeOfDay.PartOfDay(TimeOfDay.Part part) -> messages.word("time", part);
            case TimeOfDay.Unstated() -> messages.text("time.unstated");
        };
    }

    /// The most exact place, with its precision where that is coarser than a town.
    public String place(List<ReportedPlace> places) {
        return places.stream().findFirst().map(this::place).orElse(messages.text("place.unstated"));
    }

    public String place(ReportedPlace place) {
        return place.precision().compareTo(PlacePrecision.TOWN) <= 0
                ? place.latinName()
                : messages.text("place.coarse", place.latinName(), precision(place));
    }

    public String precision(ReportedPlace place) {
        return messages.word("precision", place.precision());
    }

    public String codes(List<Code> codes) {
        return codes.stream().map(Codebook.shipped()::label).collect(Collectors.joining(", "));
    }

    /// Acts and means together; "attack" where neither is told.
    public String what(AssessedIncident incident) {
        List<Code> codes = Stream.concat(incident.acts().value().stream(), incident.means().value().stream())
                .toList();
        return codes.isEmpty() ? messages.text("act.unstated") : codes(codes);
    }

    public String objects(List<ObjectMention> objects) {
        return objects.stream().map(this::object).collect(Collectors.joining("; "));
    }

    public String object(ObjectMention object) {
        String label = object.name().orElse(Codebook.shipped().label(object.kind()));
        String number = object.number()
                .toOptional()
                .map(count -> range(count.least(), count.most()) + " × ")
                .orElse("");
        String damage =
                object.damage() == ObjectMention.Damage.NOT_SAID ? "" : ", " + messages.word("damage", object.damage());
        return "%s%s (%s%s)".formatted(number, label, messages.word("relation", object.relation()), damage);
    }

    public String parties(Parties parties) {
        if (parties.isEmpty()) {
            return messages.text("party.unstated");
        }
        List<String> names = parties.of().stream()
                .map(mention -> PartyRegister.shipped().name(mention.party()))
                .distinct()
                .toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        String join = parties.relation() == Parties.Relation.JOINT || parties.relation() == Parties.Relation.DISTRIBUTED
                ? messages.text("join.and")
                : messages.text("join.or");
        return messages.text("party." + parties.relation().name().toLowerCase(Locale.ROOT), String.join(join, names));
    }

    /// A range such as "11", "11 to 13", "at least 2".
    public String range(long least, OptionalLong most) {
        if (most.isEmpty()) {
            return messages.text("range.least", grouped(least));
        }
        return most.getAsLong() == least
                ? grouped(least)
                : messages.text("range.between", grouped(least), grouped(most.getAsLong()));
    }

    /// The number harmed in one way, or "not told".
    public String harm(AssessedIncident incident, HarmCount.Harm what) {
        return harm(incident, what, HarmCount.Status.NOT_SAID);
    }

    /// Of those of a status, as far as it is told; of all for *not said*.
    public String harm(AssessedIncident incident, HarmCount.Harm what, HarmCount.Status status) {
        return HarmRange.of(incident.harmOf(status), what)
                .map(range -> range(range.least(), range.most()))
                .orElse(messages.text("harm.unstated"));
    }

    public String harm(HarmCount harm) {
        List<String> words = new ArrayList<>();
        if (harm.status() != HarmCount.Status.NOT_SAID) {
            words.add(messages.word("status", harm.status()));
        }
        if (harm.sex() != HarmCount.Sex.NOT_SAID) {
            words.add(messages.word("sex", harm.sex()));
        }
        if (harm.age() != HarmCount.Age.NOT_SAID) {
            words.add(messages.word("age", harm.age()));
        }
        harm.role().toOptional().ifPresent(role -> words.add(Codebook.shipped().label(role)));
        if (harm.part()) {
            words.add(messages.text("harm.part"));
        }
        String number = range(harm.count().least(), harm.count().most());
        String what = messages.word("harm", harm.what());
        return words.isEmpty()
                ? messages.text("harm.plain", number, what)
                : messages.text("harm.read", number, what, String.join(", ", words));
    }

    /// The grade's word; one origin is called *single origin*.
    public String grade(AssessedIncident incident) {
        return incident.grade() == Grade.WEAK && incident.groups().size() == 1
                ? messages.text("grade.single")
                : messages.word("grade", incident.grade());
    }

    /// One line that tells an incident from the others: date, place, what.
    public String name(AssessedIncident incident) {
        return "%s, %s"
                .formatted(
                        date(incident.date().value()), place(incident.places().value()));
    }

    /// The killed as one figure for drawing; empty where no claim tells.
    /// What of a number is doubt of linking: the number before it, where that differs, and the plausible range.
    public List<String> doubt(Finding finding) {
        List<String> told = new ArrayList<>();
        Bounds counted = finding.doubt().counted();
        Optional<Bounds> plausible = finding.doubt().plausible().map(Finding.Plausible::range);
        if (!counted.equals(finding.bounds())) {
            told.add(messages.text("doubt.counted", range(counted.least(), counted.most())));
        }
        plausible
                .filter(range -> !range.equals(counted) || !told.isEmpty())
                .map(range -> messages.text("doubt.plausible", range(range.least(), range.most())))
                .ifPresent(told::add);
        return told;
    }

    /// What decided on the ends of a range; one phrase where one rule decided on a number, or nobody disagrees.
    public String rules(HarmRange range) {
        String least = messages.textOrWords("rule." + range.leastRule().word());
        if (range.most().isPresent() && range.most().getAsLong() == range.least()) {
            return least;
        }
        return messages.text(
                "rule.ends",
                least,
                messages.textOrWords("rule." + range.mostRule().word()));
    }

    public static Optional<HarmRange> killed(AssessedIncident incident) {
        return HarmRange.of(incident.harm(), HarmCount.Harm.KILLED);
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
