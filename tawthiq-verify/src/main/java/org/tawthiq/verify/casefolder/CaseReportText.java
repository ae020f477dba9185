package org.tawthiq.verify.casefolder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        report.timestamps().forEach(line -> lines.add("note: " + line));
        report.checkpoint().ifPresent(checkpoint -> lines.add(state(report, checkpoint)));
        int wrong = report.faults().size();
        lines.add(
                wrong == 0
                        ? "The case is what its log says."
                        : wrong == 1
                                ? "1 thing is wrong: bring the file back from a copy of the case."
                                : "%d things are wrong: bring the files back from a copy of the case."
                                        .formatted(wrong));
        return lines;
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
        StringBuilder out = new StringBuilder("{");
        report.checkpoint()
                .ifPresent(checkpoint -> out.append("\"log\":")
                        .append(text(checkpoint.origin()))
                        .append(",\"entries\":")
                        .append(checkpoint.size())
                        .append(",\"root\":")
                        .append(text(checkpoint.root().base64()))
                        .append(','));
        out.append("\"signed_by\":").append(texts(report.signedBy()));
        out.append(",\"unpublished\":").append(report.unpublished());
        out.append(",\"objects\":").append(report.objects());
        out.append(",\"timestamps\":").append(texts(report.timestamps()));
        out.append(",\"faults\":")
                .append(report.faults().stream()
                        .map(fault -> "{\"code\":%s,\"file\":%s,\"what\":%s}"
                                .formatted(text(fault.code().word()), text(fault.file()), text(fault.what())))
                        .collect(Collectors.joining(",", "[", "]")));
        out.append(",\"unnamed\":").append(texts(report.unnamed()));
        out.append(",\"clock\":").append(texts(report.clock()));
        return out.append('}').toString();
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(CaseReportText::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < ' ' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                out.append("\\u%04x".formatted(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
