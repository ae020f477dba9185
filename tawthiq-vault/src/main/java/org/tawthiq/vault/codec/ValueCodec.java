package org.tawthiq.vault.codec;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.OptionalLong;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Counts, dates, times and places as records keep them: complete, and in whole numbers.
final class ValueCodec {

    private ValueCodec() {}

    static Json count(Count count) {
        return switch (count) {
            case Count.Exactly(long number) ->
                new ObjectBuilder().put("exactly", number).build();
            case Count.Between(long least, long highest) ->
                new ObjectBuilder().put("from", least).put("to", highest).build();
            case Count.AtLeast(long least) ->
                new ObjectBuilder().put("at_least", least).build();
            case Count.AtMost(long highest) ->
                new ObjectBuilder().put("at_most", highest).build();
            case Count.About(long number, long least, long highest) ->
                new ObjectBuilder()
                        .put("about", number)
                        .put("from", least)
                        .put("to", highest)
                        .build();
        };
    }

    static Count readCount(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        if (fields.has("exactly")) {
            return new Count.Exactly(fields.whole("exactly"));
        }
        if (fields.has("at_least")) {
            return new Count.AtLeast(fields.whole("at_least"));
        }
        if (fields.has("at_most")) {
            return new Count.AtMost(fields.whole("at_most"));
        }
        return fields.has("about")
                ? new Count.About(fields.whole("about"), fields.whole("from"), fields.whole("to"))
                : new Count.Between(fields.whole("from"), fields.whole("to"));
    }

    static Json date(ReportedDate date) {
        ObjectBuilder out = new ObjectBuilder().put("precision", date.extent().precision());
        switch (date.extent()) {
            case DateExtent.Day(LocalDate day) -> out.put("day", day.toString());
            case DateExtent.Span(LocalDate first, LocalDate last) ->
                out.put("first", first.toString()).put("last", last.toString());
            case DateExtent.Month(YearMonth month) -> out.put("month", month.toString());
            case DateExtent.Season(YearMonth month) -> out.put("month", month.toString());
            case DateExtent.InYear(Year year) -> out.put("year", year.getValue());
            case DateExtent.Since(LocalDate first) -> out.put("first", first.toString());
            case DateExtent.Unstated() -> {}
        }
        return out.put("anchor", Words.of(date.anchor()))
                .put("year_inferred", date.yearInferred())
                .put("stated", date.stated())
                .build();
    }

    static ReportedDate readDate(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        DateExtent extent = switch (fields.text("precision")) {
            case "day" -> new DateExtent.Day(day(fields, "day"));
            case "span" -> new DateExtent.Span(day(fields, "first"), day(fields, "last"));
            case "month" -> new DateExtent.Month(YearMonth.parse(fields.text("month")));
            case "season" -> new DateExtent.Season(YearMonth.parse(fields.text("month")));
            case "year" -> new DateExtent.InYear(Year.of(fields.number("year")));
            case "since" -> new DateExtent.Since(day(fields, "first"));
            case "unstated" -> new DateExtent.Unstated();
            default -> throw new JsonProblem("no such precision of a date: " + fields.text("precision"));
        };
        return new ReportedDate(
                extent,
                Words.read(ReportedDate.Anchor.class, fields, "anchor"),
                fields.bool("year_inferred"),
                fields.text("stated"));
    }

    private static LocalDate day(Fields fields, String key) throws JsonProblem {
        return LocalDate.parse(fields.text(key));
    }

    static Json time(TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Clock(LocalTime from, LocalTime to) ->
                new ObjectBuilder()
                        .put("from", from.toString())
                        .put("to", to.toString())
                        .build();
            case TimeOfDay.PartOfDay(TimeOfDay.Part part) ->
                new ObjectBuilder().put("word", Words.of(part)).build();
            case TimeOfDay.Unstated() -> new ObjectBuilder().build();
        };
    }

    static TimeOfDay readTime(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        if (fields.has("word")) {
            return new TimeOfDay.PartOfDay(Words.read(TimeOfDay.Part.class, fields, "word"));
        }
        return fields.has("from")
                ? new TimeOfDay.Clock(LocalTime.parse(fields.text("from")), LocalTime.parse(fields.text("to")))
                : new TimeOfDay.Unstated();
    }

    static Json place(ReportedPlace place) {
        return new ObjectBuilder()
                .put("stated", place.stated())
                .put("name", place.name())
                .put("precision", place.precision().word())
                .putAll("candidates", place.candidates(), ValueCodec::candidate)
                .build();
    }

    private static Json candidate(ReportedPlace.Candidate candidate) {
        return new ObjectBuilder()
                .put("id", candidate.id())
                .put("name", candidate.name())
                .put("latitude", candidate.coordinates().latitude())
                .put("longitude", candidate.coordinates().longitude())
                .put("country", candidate.country())
                .put("precision", candidate.precision().word())
                .put("score", candidate.scorePartsPerMillion())
                .build();
    }

    static ReportedPlace readPlace(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new ReportedPlace(
                fields.text("stated"),
                fields.text("name"),
                fields.all("candidates", ValueCodec::readCandidate),
                Words.read(PlacePrecision.class, fields, "precision"));
    }

    private static ReportedPlace.Candidate readCandidate(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new ReportedPlace.Candidate(
                fields.text("id"),
                fields.text("name"),
                new Coordinates(fields.number("latitude"), fields.number("longitude")),
                fields.text("country"),
                Words.read(PlacePrecision.class, fields, "precision"),
                fields.number("score"));
    }

    static Json code(Code code) {
        return new Json.Text(code.word());
    }

    static Code readCode(Json value) throws JsonProblem {
        return new Code(Fields.text(value));
    }

    /// Puts `least` and, where it is closed, `most`.
    static void bounds(ObjectBuilder out, long least, OptionalLong most) {
        out.put("least", least);
        most.ifPresent(value -> out.put("most", value));
    }
}
