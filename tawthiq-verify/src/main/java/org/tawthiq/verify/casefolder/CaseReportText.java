package org.tawthiq.verify.casefolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.tawthiq.verify.json.JsonLine;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.time.TimestampFinding;
import org.tawthiq.verify.tlog.Checkpoint;

/// What was found, for people and for programs.
public final class CaseReportText {

    private static final int MOST_TOLD = 20;

    private CaseReportText() {}

    /// A line a fault: file, what is wrong, and its word.
    public static List<String> faults(CaseReport report) {
        return report.faults().stream()
                .map(fault -> "%s: %s (%s)"
                        .formatted(fault.file(), fault.what(), fault.code().word()))
                .toList();
    }

    /// What else is to be said, the summary last.
    public static List<String> summary(CaseReport report) {
        List<String> lines = new ArrayList<>();
        report.unnamed().stream()
                .limit(MOST_TOLD)
                .forEach(file -> lines.add(
                        "note: %s: no entry of the log that can be read names it; an interrupted command may have left it"
                                .formatted(file)));
        if (report.unnamed().size() > MOST_TOLD) {
            lines.add("note: and %d more that no entry names"
                    .formatted(report.unnamed().size() - MOST_TOLD));
        }
        if (report.unpublished() > 0) {
            lines.add(
                    "note: %d entries are kept and no checkpoint counts them yet: the next command that writes publishes one"
                            .formatted(report.unpublished()));
        }
        report.clock().stream().limit(MOST_TOLD).forEach(note -> lines.add("note: " + note));
        if (report.clock().size() > MOST_TOLD) {
            lines.add("note: and %d more steps back of the clock"
                    .formatted(report.clock().size() - MOST_TOLD));
        }
        report.timestamps().forEach(finding -> lines.add("note: " + finding.line()));
        report.erased().forEach(erasure -> lines.addAll(erased(erasure)));
        report.notChecked().forEach(what -> lines.add("not checked: " + what));
        report.checkpoint().ifPresent(checkpoint -> lines.add(state(report, checkpoint)));
        int wrong = report.faults().size();
        lines.add(
                wrong == 0
                        ? report.notChecked().isEmpty()
                                ? "The case is what its log says."
                                : "What was checked of the case is what its log says."
                        : wrong == 1
                                ? "1 thing is wrong: bring the file back from a copy of the case."
                                : "%d things are wrong: bring the files back from a copy of the case."
                                        .formatted(wrong));
        return lines;
    }

    private static List<String> erased(CaseReport.Erasure erasure) {
        List<String> lines = new ArrayList<>();
        lines.add("note: %s: %s erased by %s at %s; the entries stay (erased)"
                .formatted(erasure.record(), records(erasure.gone().size()), erasure.actor(), erasure.at()));
        if (!erasure.left().isEmpty()) {
            lines.add(
                    "note: %s: %s still there: the next command that writes takes out what was erased (erasure-unfinished)"
                            .formatted(
                                    erasure.record(),
                                    erasure.left().size() == 1
                                            ? "1 record is"
                                            : erasure.left().size() + " records are"));
        }
        return lines;
    }

    private static String records(int count) {
        return count == 1 ? "1 record was" : count + " records were";
    }

    private static String state(CaseReport report, Checkpoint checkpoint) {
        return "%d entries, %d objects, root %s, signed by %s."
                .formatted(
                        checkpoint.size(),
                        report.objects(),
                        checkpoint.root(),
                        report.signedBy().isEmpty() ? "nobody known" : String.join(" and ", report.signedBy()));
    }

    /// One JSON object, without a line end. See `schema/verify.schema.json`.
    public static String json(CaseReport report) {
        LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
        report.checkpoint().ifPresent(checkpoint -> {
            members.put("log", new JsonText(checkpoint.origin()));
            members.put("entries", number(checkpoint.size()));
            members.put("root", new JsonText(checkpoint.root().base64()));
        });
        members.put("signed_by", texts(report.signedBy()));
        members.put("unpublished", number(report.unpublished()));
        members.put("objects", number(report.objects()));
        members.put("not_checked", texts(report.notChecked()));
        members.put("clock", texts(report.clock()));
        members.put(
                "timestamps",
                texts(report.timestamps().stream().map(TimestampFinding::line).toList()));
        members.put(
                "erased",
                new JsonArray(
                        report.erased().stream().map(CaseReportText::erasure).toList()));
        members.put(
                "faults",
                new JsonArray(
                        report.faults().stream().map(CaseReportText::fault).toList()));
        members.put("unnamed", texts(report.unnamed()));
        return JsonLine.of(new JsonObject(members));
    }

    private static JsonValue erasure(CaseReport.Erasure erasure) {
        LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
        members.put("record", new JsonText(erasure.record()));
        members.put("at", new JsonText(erasure.at()));
        members.put("actor", new JsonText(erasure.actor()));
        members.put("gone", texts(erasure.gone()));
        members.put("left", texts(erasure.left()));
        return new JsonObject(members);
    }

    private static JsonValue fault(CaseFault fault) {
        LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
        members.put("code", new JsonText(fault.code().word()));
        members.put("file", new JsonText(fault.file()));
        members.put("what", new JsonText(fault.what()));
        return new JsonObject(members);
    }

    private static JsonValue number(long number) {
        return new JsonNumber(Long.toString(number));
    }

    private static JsonValue texts(List<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonText::new).toList());
    }
}
