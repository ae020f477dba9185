package org.tawthiq.app.report.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.HarmRange;
import org.tawthiq.assessment.Result;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.vocabulary.PartyRegister;

/// All incidents in one table. Sorting and filtering come with the script; without it the table is whole
/// and in the order of dates.
final class TableSection {

    private static final List<String> COLUMNS =
            List.of("date", "place", "what", "objects", "killed", "injured", "party", "origins", "grade", "results");

    private final ReportIndex index;
    private final Phrases phrases;
    private final Messages messages;

    TableSection(ReportIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        this.messages = phrases.messages();
    }

    void write(Markup page) {
        Page.open(page, messages, "table");
        if (index.model().incidents().isEmpty()) {
            page.element("p", messages.text("terminal.none"), "class", "note").close();
            return;
        }
        controls(page);
        page.open("div", "class", "wide-table");
        page.open("table", "id", "incident-table", "data-sort", messages.text("table.sort"));
        page.element("caption", messages.text("table.caption"));
        page.open("thead").open("tr");
        COLUMNS.forEach(column -> heading(page, column));
        page.close().close();
        page.open("tbody");
        index.model().incidents().forEach(incident -> row(page, incident));
        page.close().close().close().close();
    }

    /// The table stands in the order of dates until it is sorted.
    private void heading(Markup page, String column) {
        if (column.equals("date")) {
            page.element("th", messages.text("column." + column), "scope", "col", "aria-sort", "ascending");
        } else {
            page.element("th", messages.text("column." + column), "scope", "col", "class", "h-" + column);
        }
    }

    private void controls(Markup page) {
        page.open("form", "class", "controls", "id", "filters", "hidden", "hidden");
        page.open("label").text(messages.text("filter.text"));
        page.empty("input", "type", "search", "name", "text", "autocomplete", "off");
        page.close();
        choice(page, "month", months());
        choice(page, "place", places());
        choice(page, "party", parties());
        page.open("label", "class", "tick");
        page.empty("input", "type", "checkbox", "name", "disputed");
        page.text(messages.text("filter.disputed")).close();
        page.element("output", "", "data-text", messages.text("filter.shown"), "aria-live", "polite");
        page.close();
    }

    private void choice(Markup page, String name, Set<String> values) {
        page.open("label").text(messages.text("filter." + name));
        page.open("select", "name", name);
        page.element("option", messages.text("filter.all"), "value", "");
        values.forEach(value -> page.element("option", value, "value", value));
        page.close().close();
    }

    private Set<String> months() {
        Set<java.time.LocalDate> firsts = new TreeSet<>();
        index.model()
                .incidents()
                .forEach(incident ->
                        incident.date().value().extent().from().ifPresent(day -> firsts.add(day.withDayOfMonth(1))));
        Set<String> months = new java.util.LinkedHashSet<>();
        firsts.forEach(first -> months.add(phrases.month(first)));
        return months;
    }

    private Set<String> places() {
        Set<String> places = new TreeSet<>();
        index.model().incidents().forEach(incident -> places.add(placeName(incident)));
        return places;
    }

    private Set<String> parties() {
        Set<String> parties = new TreeSet<>();
        index.model().incidents().forEach(incident -> parties.addAll(partyNames(incident)));
        return parties;
    }

    private String placeName(AssessedIncident incident) {
        return incident.places().value().isEmpty()
                ? messages.text("place.unstated")
                : incident.places().value().getFirst().latinName();
    }

    private Set<String> partyNames(AssessedIncident incident) {
        Set<String> names = new TreeSet<>();
        incident.parties()
                .value()
                .codes()
                .forEach(code -> names.add(PartyRegister.shipped().name(code)));
        return names.isEmpty() ? Set.of(messages.text("party.unstated")) : names;
    }

    private void row(Markup page, AssessedIncident incident) {
        boolean disputed = List.of(incident.event(), incident.harmResult(), incident.party()).stream()
                .anyMatch(result -> result.level() == Result.Level.DISPUTED);
        page.open(
                "tr",
                "data-month",
                incident.date().value().extent().from().map(phrases::month).orElse(""),
                "data-place",
                placeName(incident),
                "data-party",
                String.join("|", partyNames(incident)),
                "data-disputed",
                Boolean.toString(disputed || !incident.conflicts().isEmpty()));
        date(page, incident);
        cell(
                page,
                "place",
                phrases.place(incident.places().value()),
                !incident.places().value().isEmpty());
        cell(page, "what", phrases.what(incident), true);
        String objects = phrases.objects(incident.objects().value());
        cell(page, "objects", objects.isEmpty() ? messages.text("objects.unstated") : objects, !objects.isEmpty());
        harm(page, "killed", incident, HarmCount.Harm.KILLED);
        harm(page, "injured", incident, HarmCount.Harm.INJURED);
        cell(
                page,
                "party",
                phrases.parties(incident.parties().value()),
                !incident.parties().value().isEmpty());
        sorted(
                page,
                "origins",
                Integer.toString(incident.groups().size()),
                Integer.toString(incident.groups().size()));
        cell(page, "grade", phrases.grade(incident), true);
        results(page, incident);
        page.close();
    }

    private void date(Markup page, AssessedIncident incident) {
        var extent = incident.date().value().extent();
        String key = extent.from().map(Object::toString).orElse("");
        page.open("th", "scope", "row", "data-label", messages.text("column.date"), "data-key", key);
        page.open("a", "href", "#" + incident.id().value());
        page.element("span", index.number(incident.id()) + " ", "class", "number");
        page.text(phrases.shortDate(incident.date().value()));
        page.close();
        if (!extent.precision().equals("day")) {
            page.element("small", messages.textOrWords("date.precision." + extent.precision()));
        }
        page.close();
    }

    /// @param told false for what no claim tells: it stands last, however the table is sorted
    private void cell(Markup page, String column, String text, boolean told) {
        String label = messages.text("column." + column);
        (told
                        ? page.open("td", "data-label", label, "class", "c-" + column)
                        : page.open("td", "data-label", label, "class", "c-" + column + " untold", "data-key", ""))
                .element("bdi", text)
                .close();
    }

    private void harm(Markup page, String column, AssessedIncident incident, HarmCount.Harm what) {
        String key = HarmRange.of(incident.harm(), what)
                .map(range -> Long.toString(range.least()))
                .orElse("");
        sorted(page, column, phrases.harm(incident, what), key);
    }

    private void sorted(Markup page, String column, String text, String key) {
        page.element(
                "td",
                text,
                "data-label",
                messages.text("column." + column),
                "class",
                "number-cell c-" + column + (key.isEmpty() ? " untold" : ""),
                "data-key",
                key);
    }

    private void results(Markup page, AssessedIncident incident) {
        page.open("td", "data-label", messages.text("column.results"), "class", "c-results");
        result(page, "result.event", incident.event());
        result(page, "result.harm", incident.harmResult());
        result(page, "result.party", incident.party());
        page.close();
    }

    private void result(Markup page, String key, Result result) {
        String level = result.level().name().toLowerCase(java.util.Locale.ROOT);
        page.open("span", "class", "result " + level);
        page.text(messages.text(key) + ": " + messages.word("level", result.level()));
        page.close().text(" ");
    }
}
