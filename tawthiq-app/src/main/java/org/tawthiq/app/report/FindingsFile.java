package org.tawthiq.app.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.ProofLinks;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.finding.Finding;
import org.tawthiq.finding.Query;
import org.tawthiq.finding.Selection;
import org.tawthiq.finding.TallyCheck;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.ReportModel;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Bounds;
import org.tawthiq.vocabulary.Code;

/// `findings.json`: each finding with its query, value, sentence and incidents, and the checks of
/// statements.
final class FindingsFile {

    private final ReportIndex index;
    private final Stamp stamp;
    private final Messages messages;

    FindingsFile(ReportIndex index, Stamp stamp, Messages messages) {
        this.index = index;
        this.stamp = stamp;
        this.messages = messages;
    }

    Json json() {
        ObjectBuilder out = new ObjectBuilder();
        stamp.put(out);
        ReportModel model = index.model();
        out.put("title", model.title());
        proofs(out);
        List<Json> findings = new ArrayList<>();
        model.findings().forEach(said -> findings.add(finding(said, findings.size() + 1)));
        return out.putAll("findings", findings, finding -> finding)
                .putAll("checks", shownChecks(), this::statement)
                .build();
    }

    /// Which log holds the findings, or that none does.
    private void proofs(ObjectBuilder out) {
        switch (index.proofs()) {
            case ProofLinks.WithoutCase _ -> out.put("no_proofs", messages.text("proofs.none"));
            case ProofLinks.InLog log ->
                out.put(
                        "proofs",
                        new ObjectBuilder()
                                .put("log", log.log())
                                .put("report", log.report())
                                .putAll(
                                        "keys",
                                        log.keys(),
                                        key -> new ObjectBuilder()
                                                .put("key", key.label())
                                                .put("sha256", key.fingerprint())
                                                .build())
                                .build());
        }
    }

    /// @param number of the finding, from 1
    private Json finding(ReportModel.Said said, int number) {
        Finding finding = said.finding();
        ObjectBuilder out = new ObjectBuilder()
                .put("name", said.name())
                .put("sentence", said.sentence().text())
                .put("query", query(finding.query()));
        bounds(out, finding.bounds());
        out.put("doubt", doubt(finding.doubt()));
        index.proofs().file(number).ifPresent(file -> out.put("proof", file));
        return out.put("incidents", incidents(finding.counted()))
                .put("may_belong", open(finding.open()))
                .build();
    }

    private Json doubt(Finding.Doubt doubt) {
        ObjectBuilder out = new ObjectBuilder()
                .put("counted", bounds(doubt.counted()))
                .putAll("may_be_one", doubt.mayBeOne(), this::incidents);
        doubt.plausible()
                .ifPresent(plausible -> out.put(
                        "plausible",
                        bounds(new ObjectBuilder(), plausible.range())
                                .put("mean", plausible.mean())
                                .put("draws", plausible.draws())
                                .build()));
        return out.build();
    }

    private List<ReportModel.StatementCheck> shownChecks() {
        return index.model().checks().stream()
                .filter(check -> index.sourceName(check.statement().id()).isPresent())
                .toList();
    }

    private Json statement(ReportModel.StatementCheck statement) {
        return new ObjectBuilder()
                .put("statement", index.sourceName(statement.statement().id()).orElseThrow())
                .put("label", statement.statement().label())
                .putAll(
                        "tallies",
                        statement.checks().stream().filter(this::isShown).toList(),
                        this::check)
                .build();
    }

    private boolean isShown(TallyCheck check) {
        return index.claim(check.tally().id()).isPresent();
    }

    private Json check(TallyCheck check) {
        Claim.Tally tally = check.tally();
        return new ObjectBuilder()
                .put("claim", tally.id().value())
                .put("quote", tally.statement().citation().quote())
                .put("verdict", word(check.verdict()))
                .putAll("reasons", check.reasons(), Json.Text::new)
                .put("rests_only_on_its_own_text", check.selfSupported())
                .put("query", query(check.query()))
                .put("supporting", incidents(check.supporting()))
                .put("not_counted", open(check.excluded()))
                .put("may_belong", open(check.open()))
                .build();
    }

    private Json incidents(Collection<IncidentId> ids) {
        return new Json.Arr(index.incidents(ids).stream()
                .<Json>map(incident -> new Json.Text(incident.id().value()))
                .toList());
    }

    private Json open(List<Finding.Open> open) {
        return new Json.Arr(open.stream()
                .filter(one -> index.incident(one.incident()).isPresent())
                .<Json>map(one -> new ObjectBuilder()
                        .put("incident", one.incident().value())
                        .put("why", one.why())
                        .build())
                .toList());
    }

    private static Json query(Query query) {
        Selection selection = query.selection();
        ObjectBuilder out = new ObjectBuilder().put("measure", word(query.measure()));
        if (query.status() != HarmCount.Status.NOT_SAID) {
            out.put("status", word(query.status()));
        }
        ObjectBuilder period = new ObjectBuilder();
        selection.period().from().ifPresent(day -> period.put("from", day.toString()));
        selection.period().to().ifPresent(day -> period.put("to", day.toString()));
        Json.Obj days = period.build();
        if (!days.fields().isEmpty()) {
            out.put("period", days);
        }
        out.putAny("countries", selection.countries().stream().sorted().toList(), Json.Text::new)
                .putAny("areas", selection.areas(), area -> new Json.Text(area.name()))
                .putAny("codes", selection.codes(), FindingsFile::code)
                .putAny("objects", selection.objects(), FindingsFile::code);
        if (!selection.parties().isEmpty()) {
            out.putAll("parties", selection.parties().stream().sorted().toList(), code -> new Json.Text(code.value()))
                    .put("relation", word(selection.relation()));
        }
        return out.build();
    }

    private static Json code(Code code) {
        return new Json.Text(code.word());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Json bounds(Bounds bounds) {
        return bounds(new ObjectBuilder(), bounds).build();
    }

    private static ObjectBuilder bounds(ObjectBuilder out, Bounds bounds) {
        out.put("least", bounds.least());
        bounds.most().ifPresent(value -> out.put("most", value));
        return out;
    }
}
