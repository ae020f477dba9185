package org.tawthiq.app.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Independence;
import org.tawthiq.assessment.NearbyIncident;
import org.tawthiq.assessment.OriginGroup;
import org.tawthiq.assessment.Result;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.PartyRegister;

/// Each incident with its results, its attributes, what is in conflict, its origins and its claims.
final class IncidentsSection {

    private final ReportIndex index;
    private final Phrases phrases;
    private final Messages messages;
    private final ClaimMarkup claims;
    private final AttributeTable attributes;

    IncidentsSection(ReportIndex index, Phrases phrases, ClaimMarkup claims) {
        this.index = index;
        this.phrases = phrases;
        this.messages = phrases.messages();
        this.claims = claims;
        this.attributes = new AttributeTable(index, phrases);
    }

    void write(Markup page) {
        Page.open(page, messages, "incidents");
        if (index.model().incidents().isEmpty()) {
            page.element("p", messages.text("terminal.none"), "class", "note");
        }
        index.model().incidents().forEach(incident -> incident(page, incident));
        page.close();
    }

    private void incident(Markup page, AssessedIncident incident) {
        String id = incident.id().value();
        page.open("article", "class", "incident", "id", id, "aria-labelledby", id + "-heading");
        head(page, incident);
        results(page, incident);
        attributes.write(page, incident);
        conflicts(page, incident);
        statements(page, incident);
        beside(page, incident);
        groups(page, incident);
        claims(page, incident);
        page.close();
    }

    private void head(Markup page, AssessedIncident incident) {
        page.open("p", "class", "kicker");
        page.text(messages.text("incident.number", index.number(incident.id())) + " · " + phrases.grade(incident));
        boolean reviewed = index.model().reviewed().contains(incident.id());
        page.text(" · " + messages.text(reviewed ? "incident.reviewed" : "incident.unreviewed"));
        page.element(
                "a",
                messages.text("claim.link"),
                "class",
                "self",
                "title",
                messages.text("incident.name", incident.id().value()),
                "href",
                "#" + incident.id().value());
        page.close();
        page.open("h3", "id", incident.id().value() + "-heading")
                .element("bdi", phrases.name(incident))
                .close();
        page.element(
                "p",
                messages.text(
                        "incident.lead",
                        phrases.what(incident),
                        phrases.harm(incident, HarmCount.Harm.KILLED),
                        phrases.harm(incident, HarmCount.Harm.INJURED),
                        phrases.parties(incident.parties().value())),
                "class",
                "lead");
    }

    private void results(Markup page, AssessedIncident incident) {
        page.open("dl", "class", "results");
        result(page, "result.event", incident, incident.event());
        result(page, "result.harm", incident, incident.harmResult());
        result(page, "result.party", incident, incident.party());
        block(
                page,
                "column.grade",
                "grade",
                phrases.grade(incident),
                incident,
                incident.graded().reasons());
        page.close();
    }

    private void result(Markup page, String key, AssessedIncident incident, Result result) {
        String level = result.level().name().toLowerCase(java.util.Locale.ROOT);
        block(page, key, level, messages.word("level", result.level()), incident, result.reasons());
    }

    private void block(
            Markup page, String key, String kind, String word, AssessedIncident incident, List<String> reasons) {
        page.open("div", "class", "result-block " + kind);
        page.element("dt", messages.text(key));
        page.open("dd").element("strong", word);
        index.reasons(incident, reasons)
                .forEach(reason -> page.open("p").prose(reason).close());
        page.close().close();
    }

    private void conflicts(Markup page, AssessedIncident incident) {
        if (incident.conflicts().isEmpty()) {
            return;
        }
        page.open("div", "class", "conflicts");
        page.element("h4", messages.text("incident.conflicts"));
        for (AssessedIncident.Conflict conflict : incident.conflicts()) {
            page.element("p", messages.textOrWords("attribute." + conflict.attribute()), "class", "conflict-name");
            page.open("ul");
            for (AssessedIncident.Conflict.Value value : conflict.values()) {
                if (value.by().isEmpty()) {
                    continue;
                }
                page.open("li").open("strong").prose(said(conflict, value)).close();
                attributes.tellers(page, value.by());
                page.close();
            }
            page.close();
        }
        page.close();
    }

    /// The core names parties and acts by their codes; a reader gets their names.
    private String said(AssessedIncident.Conflict conflict, AssessedIncident.Conflict.Value value) {
        return switch (conflict.attribute()) {
            case "party", "act" ->
                index.shown(value.by()).stream()
                        .filter(Claim.Attack.class::isInstance)
                        .map(Claim.Attack.class::cast)
                        .findFirst()
                        .map(claim -> conflict.attribute().equals("party")
                                ? phrases.parties(claim.parties())
                                : phrases.codes(claim.acts()))
                        .orElse(messages.text("value.together"));
            case "date" ->
                index.shown(value.by()).stream()
                        .filter(Claim.Attack.class::isInstance)
                        .map(claim -> phrases.date(((Claim.Attack) claim).date()))
                        .findFirst()
                        .orElse(value.said());
            default -> value.said();
        };
    }

    private void statements(Markup page, AssessedIncident incident) {
        List<Claim.PartyStatement> statements = index.statements(incident);
        if (statements.isEmpty()) {
            return;
        }
        page.open("div", "class", "denials");
        page.element("h4", messages.text("incident.statements"));
        page.open("ul");
        for (Claim.PartyStatement statement : statements) {
            page.open("li");
            page.element(
                    "strong",
                    messages.text(
                            "reading.stance",
                            PartyRegister.shipped().name(statement.party()),
                            messages.word("stance", statement.stance())));
            page.element("q", statement.statement().citation().quote(), "dir", "auto");
            attributes.tellers(page, List.of(statement.id()));
            page.close();
        }
        page.close().close();
    }

    /// Other attacks of this day and place, so that a second strike is not taken for the first.
    private void beside(Markup page, AssessedIncident incident) {
        List<NearbyIncident> near = NearbyIncident.of(incident, index.model().incidents());
        if (near.isEmpty()) {
            return;
        }
        page.open("p", "class", "note beside").text(messages.text("incident.beside") + " ");
        for (int at = 0; at < near.size(); at++) {
            IncidentId other = near.get(at).incident();
            page.text(at == 0 ? "" : "; ");
            page.element(
                    "a",
                    messages.text("doubt.incident", Integer.toString(index.number(other))),
                    "href",
                    "#" + other.value());
            page.text(later(near.get(at)));
        }
        page.text(".").close();
    }

    private String later(NearbyIncident near) {
        long minutes = near.minutesLater().orElse(0);
        return minutes == 0
                ? ""
                : messages.text(minutes > 0 ? "incident.later" : "incident.earlier", Long.toString(Math.abs(minutes)));
    }

    private void groups(Markup page, AssessedIncident incident) {
        page.open("div", "class", "origins");
        page.element("h4", messages.count("incident.origins", incident.groups().size()));
        page.open("ul");
        incident.groups().forEach(group -> group(page, group));
        page.close();
        uncertain(page, incident);
        page.close();
    }

    /// What may make two origins one, and what a person keeps apart; of sources that the report shows only.
    private void uncertain(Markup page, AssessedIncident incident) {
        Independence independence = incident.independence();
        if (independence.differsFrom(incident.groups().size())) {
            page.element(
                    "p",
                    messages.text(
                            "incident.expected",
                            BigDecimal.valueOf(independence.expectedThousandths(), 3)
                                    .setScale(1, RoundingMode.HALF_EVEN)
                                    .toPlainString()),
                    "class",
                    "expected");
        }
        List<String> told = new ArrayList<>();
        independence.ties().stream()
                .filter(tie -> !tie.merged() && index.shows(tie))
                .forEach(tie -> told.add(messages.text("incident.tie", tie.thousandths() / 10, tie.evidence())));
        if (incident.groups().stream().allMatch(index::shows)) {
            independence.apart().forEach(why -> told.add(messages.text("incident.apart", why)));
        }
        if (!told.isEmpty()) {
            page.open("ul", "class", "ties");
            told.forEach(why -> page.open("li").prose(why).close());
            page.close();
        }
    }

    private void group(Markup page, OriginGroup group) {
        page.open("li");
        if (!index.shows(group)) {
            page.text(messages.text("origin.withheld")).close();
            return;
        }
        page.open("strong").element("bdi", rootOf(group)).close();
        for (var source : group.sources()) {
            index.sourceName(source).ifPresent(name -> {
                String label = index.source(source).orElseThrow().label();
                page.open("a", "href", "#" + name, "class", "source-link");
                page.element("bdi", label)
                        .text(" " + index.sourceNumber(source))
                        .close();
            });
        }
        group.evidence()
                .forEach(why -> page.open("span", "class", "why").prose(why).close());
        page.close();
    }

    /// The root's name; one that is a source's own digest goes by the source's label.
    private String rootOf(OriginGroup group) {
        return index.model().sources().stream()
                .filter(source -> source.id().value().equals(group.root()))
                .findFirst()
                .map(source -> source.label())
                .orElse(group.root());
    }

    private void claims(Markup page, AssessedIncident incident) {
        List<Claim> shown = index.shown(incident.incident().claims());
        page.open("details", "class", "claims");
        page.element("summary", messages.count("incident.claims", shown.size()));
        for (Claim claim : shown) {
            List<Incident.Membership> own = incident.incident().members().stream()
                    .filter(member -> member.claim().equals(claim.id()))
                    .toList();
            claims.write(page, claim, own);
        }
        page.close();
    }
}
