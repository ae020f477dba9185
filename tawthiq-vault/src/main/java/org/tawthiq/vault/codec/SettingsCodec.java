package org.tawthiq.vault.codec;

import java.time.LocalDate;
import org.tawthiq.casefile.CaseSettings;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Known;

/// Settings of a case as JSON, in both directions.
final class SettingsCodec {

    private static final String RECORDS_VIEWS = "records_views";

    private SettingsCodec() {}

    static Json write(CaseSettings settings) {
        ObjectBuilder out = new ObjectBuilder()
                .put("name", settings.name())
                .putAny("countries", settings.countries(), Json.Text::new)
                .putKnown("from", settings.from(), day -> new Json.Text(day.toString()))
                .putKnown("to", settings.to(), day -> new Json.Text(day.toString()))
                .putKnown("time_zone", settings.timeZone())
                .putAny("languages", settings.languages(), Json.Text::new)
                .putAny("gazetteers", settings.gazetteers(), Json.Text::new)
                .putKnown("independent_origins", settings.independentOrigins(), origins -> new Json.Whole(origins));
        return settings.recordsViews() ? out.put(RECORDS_VIEWS, true).build() : out.build();
    }

    static CaseSettings read(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new CaseSettings(
                fields.text("name"),
                fields.all("countries", Fields::text),
                fields.known("from", SettingsCodec::day),
                fields.known("to", SettingsCodec::day),
                fields.knownText("time_zone"),
                fields.all("languages", Fields::text),
                fields.all("gazetteers", Fields::text),
                fields.has("independent_origins") ? Known.is(fields.number("independent_origins")) : Known.unknown(),
                fields.has(RECORDS_VIEWS) && fields.bool(RECORDS_VIEWS));
    }

    private static LocalDate day(Json value) throws JsonProblem {
        return LocalDate.parse(Fields.text(value));
    }
}
