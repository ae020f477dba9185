package org.tawthiq.app.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Derived;
import org.tawthiq.assessment.HarmRange;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Speaker;

/// What an incident is taken to be: each attribute with its value, the rule that gave it, and the claims
/// behind it.
final class AttributeTable {

    private final ReportIndex index;
    private final Phrases phrases;
    private final Messages messages;

    AttributeTable(ReportIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        this.messages = phrases.messages();
    }

    void write(Markup page, AssessedIncident incident) {
        page.open("div", "class", "wide-table").open("table", "class", "attributes");
        page.element("caption", messages.text("attributes.caption"));
        page.open("thead").open("tr");
        for (String column : List.of("attribute", "value", "rule", "claims")) {
            page.element("th", messages.text("attributes." + column), "scope", "col");
        }
        page.close().close().open("tbody");
        row(page, "date", date(incident), incident.date());
        row(page, "time", phrases.time(incident.time().value()), incident.time());
        row(page, "place", places(incident), incident.places());
        row(page, "act", codes(phrases.codes(incident.acts().value())), incident.acts());
        row(page, "means", codes(phrases.codes(incident.means().value())), incident.means());
        String objects = phrases.objects(incident.objects().value());
        row(page, "objects", objects.isEmpty() ? messages.text("objects.unstated") : objects, incident.objects());
        incident.harm().forEach(range -> harm(page, range));
        row(page, "party", phrases.parties(incident.parties().value()), incident.parties());
        page.close().close().close();
    }

    private String date(AssessedIncident incident) {
        var date = incident.date().value();
        String inferred = date.yearInferred() ? messages.text("date.inferred") : "";
        return phrases.date(date) + inferred;
    }

    private String places(AssessedIncident incident) {
        return incident.places().value().isEmpty()
                ? messages.text("place.unstated")
                : incident.places().value().stream()
                        .map(place -> messages.text("place.exact", place.latinName(), phrases.precision(place)))
                        .collect(Collectors.joining("; "));
    }

    private String codes(String labels) {
        return labels.isEmpty() ? messages.text("codes.unstated") : labels;
    }

    private <T> void row(Markup page, String attribute, String value, Derived<T> derived) {
        List<ClaimId> by = new ArrayList<>(derived.by());
        if (by.isEmpty()) {
            derived.lost().forEach(lost -> by.addAll(lost.by()));
        }
        row(page, messages.text("attribute." + attribute), value, messages.textOrWords("rule." + derived.rule()), by);
    }

    private void row(Markup page, String attribute, String value, String rule, List<ClaimId> by) {
        page.open("tr");
        page.element("th", attribute, "scope", "row");
        page.open("td", "data-label", messages.text("attributes.value"))
                .element("bdi", value)
                .close();
        page.element("td", rule, "class", "rule", "data-label", messages.text("attributes.rule"));
        page.open("td", "data-label", messages.text("attributes.claims"));
        claims(page, by);
        page.close().close();
    }

    private void harm(Markup page, HarmRange range) {
        String parts = parts(range);
        row(
                page,
                messages.text("attribute." + range.what().name().toLowerCase(java.util.Locale.ROOT)),
                phrases.range(range.least(), range.most()) + named(range) + (parts.isEmpty() ? "" : "; " + parts),
                phrases.rules(range),
                range.by());
    }

    private String named(HarmRange range) {
        return range.named() == 0 ? "" : messages.text("harm.named", Long.toString(range.named()));
    }

    /// What the claims say of the persons beside their number, in their own shape.
    private String parts(HarmRange range) {
        return index.shown(range.by()).stream()
                .filter(Claim.Attack.class::isInstance)
                .flatMap(claim -> ((Claim.Attack) claim).harm().stream())
                .filter(harm -> harm.what() == range.what() && tells(harm))
                .map(phrases::harm)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static boolean tells(HarmCount harm) {
        return harm.status() != HarmCount.Status.NOT_SAID
                || harm.sex() != HarmCount.Sex.NOT_SAID
                || harm.age() != HarmCount.Age.NOT_SAID
                || harm.role().isKnown();
    }

    /// Links to the claims, by the names of their sources.
    void claims(Markup page, List<ClaimId> ids) {
        List<Claim> shown = index.shown(ids);
        page.open("span", "class", "by");
        for (Claim claim : shown) {
            String source = index.sourceNumber(claim.statement().citation().source());
            page.open("a", "href", "#" + claim.id().value(), "class", "claim-link");
            page.element("span", messages.text("claim.in"), "class", "unseen");
            page.text(source.isEmpty() ? messages.text("claim.word") : source)
                    .close()
                    .text(" ");
        }
        withheld(page, ids, shown);
        page.close();
    }

    /// Links to the claims, by the names of those who say so.
    void tellers(Markup page, List<ClaimId> ids) {
        List<Claim> shown = index.shown(ids);
        page.open("span", "class", "by");
        for (Claim claim : shown) {
            page.open("a", "href", "#" + claim.id().value(), "class", "claim-link");
            page.element("bdi", teller(claim));
            page.text(" " + index.sourceNumber(claim.statement().citation().source()))
                    .close()
                    .text(" ");
        }
        withheld(page, ids, shown);
        page.close();
    }

    private String teller(Claim claim) {
        return switch (claim.statement().speaker()) {
            case Speaker.Named named -> named.name();
            case Speaker.TheTextItself _, Speaker.Uncertain _ ->
                index.source(claim.statement().citation().source())
                        .map(source -> source.publisher().orElse(source.label()))
                        .orElse(messages.text("claim.word"));
        };
    }

    private void withheld(Markup page, List<ClaimId> ids, List<Claim> shown) {
        long withheld = ids.stream().distinct().count() - shown.size();
        if (withheld > 0) {
            page.element("span", messages.count("claims.withheld", withheld), "class", "withheld");
        }
    }
}
