package org.tawthiq.verify.handover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.verify.bag.BagCheck;
import org.tawthiq.verify.bag.BagFault;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.json.JsonLine;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;

/// What a bag is found to be, for people and for programs: one in which a case hands sources over, or any other.
///
/// @param isHandOver whether sources and proofs of a case are in it
/// @param faults every one; none where the bag holds
/// @param warnings what leaves it valid
/// @param origin of the log that the sources stand in; empty where it cannot be read, or there is none
/// @param proven by source, the numbers of the entries that name it
public record BagReport(
        boolean isHandOver,
        List<HandOverFault> faults,
        List<HandOverFault> warnings,
        String origin,
        Map<String, List<String>> proven) {

    public BagReport {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
        proven = new LinkedHashMap<>(proven);
    }

    public static BagReport of(FileTree bag) throws IOException {
        List<HandOverFault> warnings = new ArrayList<>();
        List<HandOverFault> faults = new ArrayList<>();
        for (BagFault fault : BagCheck.of(bag)) {
            (fault.isError() ? faults : warnings)
                    .add(new HandOverFault(fault.code().word(), fault.file(), fault.what()));
        }
        if (!HandOverFiles.isHandOver(bag)) {
            return new BagReport(false, faults, warnings, "", Map.of());
        }
        HandOverCheck.Result result = HandOverCheck.of(bag, faults);
        return new BagReport(true, result.faults(), warnings, result.origin(), result.proven());
    }

    /// A line a fault.
    public List<String> results() {
        return faults.stream().map(HandOverFault::line).toList();
    }

    /// What else is to be said, the verdict last.
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        warnings.forEach(warning -> lines.add("note: " + warning.line()));
        if (isHandOver) {
            lines.add(
                    "%s proven by %s; the log's keys are in data/keys/log.vkey: compare them with those that the other side tells you"
                            .formatted(
                                    proven.size() == 1 ? "1 source is" : proven.size() + " sources are",
                                    origin.isEmpty() ? "no log that can be read" : "the log " + origin));
        } else {
            lines.add("This bag holds no hand-over of a case: its files were checked, and there are no proofs in it.");
        }
        lines.add(verdict());
        return lines;
    }

    private String verdict() {
        if (!faults.isEmpty()) {
            return faults.size() == 1
                    ? "1 thing is wrong: ask for the bag again."
                    : "%d things are wrong: ask for the bag again.".formatted(faults.size());
        }
        return isHandOver
                ? "The bag is whole, and the log in it names every source."
                : "The bag is whole: nothing is missing and nothing has changed.";
    }

    /// One JSON object, without a line end. See `schema/verify-bag.schema.json`.
    public String json() {
        LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
        members.put("bag", new JsonText(isHandOver ? "hand-over" : "other"));
        if (!origin.isEmpty()) {
            members.put("log", new JsonText(origin));
        }
        LinkedHashMap<String, JsonValue> sources = new LinkedHashMap<>();
        proven.forEach((source, numbers) -> sources.put(
                source,
                new JsonArray(numbers.stream()
                        .<JsonValue>map(number -> new JsonNumber(Long.toString(Long.parseLong(number))))
                        .toList())));
        members.put("proven", new JsonObject(sources));
        members.put("faults", all(faults));
        members.put("warnings", all(warnings));
        return JsonLine.of(new JsonObject(members));
    }

    private static JsonValue all(List<HandOverFault> faults) {
        return new JsonArray(faults.stream().map(BagReport::fault).toList());
    }

    private static JsonValue fault(HandOverFault fault) {
        LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
        members.put("code", new JsonText(fault.word()));
        members.put("file", new JsonText(fault.file()));
        members.put("what", new JsonText(fault.what()));
        return new JsonObject(members);
    }
}
