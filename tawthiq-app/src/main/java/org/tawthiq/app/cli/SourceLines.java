package org.tawthiq.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.source.Custody;
import org.tawthiq.source.CustodyTime;
import org.tawthiq.source.Source;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vocabulary.Known;

/// A source as `show` tells it: what it is, its custody before the case and in it, and its claims.
final class SourceLines {

    private final Console console;
    private final CaseWork work;

    SourceLines(Console console, CaseWork work) {
        this.console = console;
        this.work = work;
    }

    void show(List<Source> sources) throws IOException {
        List<CaseFile.Entry> entries = work.file() instanceof CaseFolder folder ? folder.entries() : List.of();
        for (Source source : sources) {
            about(source);
            custody(source);
            for (int at = 0; at < entries.size(); at++) {
                entry(source, at + 1, entries.get(at));
            }
            claims(source);
        }
    }

    private void about(Source source) {
        console.result("%s  %s".formatted(source.id().value(), source.label()));
        console.result("  file %s, %d bytes, %s, %s, %s"
                .formatted(
                        source.fileName(),
                        source.size(),
                        source.mediaType(),
                        source.role().name().toLowerCase(Locale.ROOT),
                        source.sensitivity().name().toLowerCase(Locale.ROOT)));
        source.publisher().toOptional().ifPresent(name -> console.result("  published by " + name));
        source.published().toOptional().ifPresent(day -> console.result("  published on " + day));
    }

    private void custody(Source source) {
        Custody custody = source.custody();
        source.obtained().toOptional().ifPresent(how -> console.result("  obtained: " + how));
        custody.from()
                .toOptional()
                .ifPresent(from -> console.result(
                        "  obtained from %s: %s".formatted(from.kind().word(), from.words())));
        String collected = words(" by ", custody.collectedBy())
                + time(custody.collectedAt())
                + words(" with ", custody.collectedWith());
        if (!collected.isEmpty()) {
            console.result("  collected" + collected);
        }
        custody.handedOver()
                .forEach(one -> console.result(
                        "  handed over" + words(" by ", one.by()) + words(" to ", one.to()) + time(one.at())));
        custody.clock().toOptional().ifPresent(clock -> console.result("  clock of these times: " + clock));
        custody.doubts().forEach(doubt -> console.result("  note: " + doubt));
    }

    private static String words(String before, Known<String> words) {
        return words.map(before::concat).orElse("");
    }

    private static String time(Known<CustodyTime> time) {
        return time.map(told -> (told instanceof CustodyTime.Day ? " on " : " at ") + told.text())
                .orElse("");
    }

    /// What became of it in the case, by the log.
    private void entry(Source source, int number, CaseFile.Entry entry) {
        String what = what(source, entry.content());
        if (!what.isEmpty()) {
            console.result("  log, entry %d, %s, %s: %s".formatted(number, entry.at(), entry.actor(), what));
        }
    }

    private static String what(Source source, CaseRecord record) {
        return switch (record) {
            case CaseRecord.SourceAdded(Source added, var _) ->
                added.id().equals(source.id()) ? "added, or described anew" : "";
            case CaseRecord.TextExtracted text ->
                text.source().equals(source.id()) ? "its text was read by " + text.extractor() : "";
            case CaseRecord.ClaimsRead read ->
                read.source().equals(source.id()) ? "its claims were read by " + read.reader() : "";
            case CaseRecord.HandedOver handed ->
                handed.source().equals(source.id()) ? "it came with proofs of the log " + handed.origin() : "";
            case CaseRecord.Exported exported ->
                exported.sources().contains(source.id())
                        ? "handed over in the bag %s%s%s"
                                .formatted(
                                        exported.bag(),
                                        exported.to().isEmpty() ? "" : " to " + exported.to(),
                                        exported.reason().isEmpty() ? "" : ", because " + exported.reason())
                        : "";
            case CaseRecord.Viewed viewed ->
                viewed.shown().stream().anyMatch(name -> isNamed(source, name))
                        ? "looked at with " + viewed.command()
                        : "";
            case CaseRecord.CaseOpened _,
                    CaseRecord.SettingsChanged _,
                    CaseRecord.WeightsLearned _,
                    CaseRecord.IncidentsLinked _,
                    CaseRecord.Decided _,
                    CaseRecord.Assessed _,
                    CaseRecord.ReportPublished _,
                    CaseRecord.Erased _,
                    CaseRecord.Gone _,
                    CaseRecord.Timestamped _ -> "";
        };
    }

    private static boolean isNamed(Source source, String name) {
        return name.equals(source.fileName())
                || name.length() >= CaseNames.SHORTEST_DIGEST
                        && source.id().value().startsWith(name);
    }

    private void claims(Source source) {
        work.state().claims().values().stream()
                .filter(claim -> claim.statement().citation().source().equals(source.id()))
                .forEach(claim -> console.result("  %s %s: “%s”"
                        .formatted(
                                claim.id().value(),
                                claim.kind(),
                                claim.statement().citation().quote())));
    }
}
