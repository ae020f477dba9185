package org.tawthiq.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tawthiq.app.report.drawing.Outlines;
import org.tawthiq.app.report.page.Page;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.report.ReportModel;
import org.tawthiq.vocabulary.Known;

/// Writes a report: the page, and the files for other programs. The same model gives the same bytes.
public final class ReportWriter {

    /// The files of every report; those of a case have the proofs of their findings beside them.
    static final Set<String> FILES =
            Set.of("index.html", "findings.json", "incidents.csv", "claims.jsonl", "provenance.json");

    private final Outlines outlines;
    private final Messages messages;

    public ReportWriter() {
        this(new NaturalEarth());
    }

    ReportWriter(Outlines outlines) {
        this.outlines = outlines;
        this.messages = Messages.english();
    }

    /// Refuses a folder that a report may not take the place of.
    ///
    /// @throws IOException its message is a sentence for the user
    public static void needPlace(Path folder) throws IOException {
        new ReportFolder(folder).needPlace();
    }

    /// Writes all files of the report into `folder`, or none: an earlier report there stands until the
    /// new
    /// one is whole.
    ///
    /// @param checkpoint of the case's log that the report was made from; `provenance.json` names it
    /// @param proofs of the findings, which go beside the page
    /// @throws IOException where the disk fails, or `folder` holds files that are no part of a report;
    ///     its message is a sentence for the user
    public void write(ReportModel model, Known<String> checkpoint, ReportProofs proofs, Path folder)
            throws IOException {
        new ReportFolder(folder).replace(files(model, checkpoint, proofs));
    }

    /// The files by name, in the order of writing.
    Map<String, byte[]> files(ReportModel model, Known<String> checkpoint, ReportProofs proofs) {
        ReportIndex index = new ReportIndex(model, proofs.links());
        Phrases phrases = new Phrases(messages);
        Stamp stamp = new Stamp(index, messages);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("index.html", bytes(new Page(index, phrases, outlines).html()));
        files.put("findings.json", bytes(JsonText.line(new FindingsFile(index, stamp, messages).json()) + "\n"));
        files.put("incidents.csv", bytes(new IncidentsFile(index, phrases, stamp).csv()));
        files.put("claims.jsonl", bytes(new ClaimsFile(index, stamp).lines()));
        files.put("provenance.json", bytes(JsonText.line(new ProvenanceFile(index, stamp, checkpoint).json()) + "\n"));
        files.putAll(proofs.files());
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
