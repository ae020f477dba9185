package org.tawthiq.verify.casefolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonNumber;

/// Records that an entry of the log says were erased. That such a record is missing is no fault, and its own entry
/// stays; every other record that is missing is one.
final class Erasures {

    static final String KIND = "erased";

    private final List<CaseFault> faults;
    private final SequencedMap<Long, Found> byEntry = new LinkedHashMap<>();
    private final Map<Long, Found> byErased = new LinkedHashMap<>();

    /// One entry that erases, and which of the records that it names are gone and which are still there.
    private record Found(String at, String actor, SortedSet<Long> named, SortedSet<Long> gone) {
        List<String> files(boolean isGone) {
            return named.stream()
                    .filter(number -> gone.contains(number) == isGone)
                    .map(RecordCheck::name)
                    .toList();
        }
    }

    Erasures(List<CaseFault> faults) {
        this.faults = faults;
    }

    /// @param number of the entry that erases
    /// @param at when, and `actor` who, as the entry has it
    void take(long number, JsonValue.JsonObject record, String at, String actor) {
        Found found = new Found(at, actor, new TreeSet<>(), new TreeSet<>());
        byEntry.put(number, found);
        for (JsonValue entry : record.items("entries").orElse(List.of())) {
            long named = entry instanceof JsonNumber digits ? digits.whole().orElse(0) : 0;
            if (named >= 1 && named < number && !byEntry.containsKey(named)) {
                byErased.put(named, found);
                found.named().add(named);
            } else {
                faults.add(new CaseFault(
                        Code.ERASURE_WRONG,
                        RecordCheck.name(number),
                        "it erases what is no entry before it, or an erasure"));
            }
        }
    }

    /// Whether a record was erased, be it gone yet or not. An erasure cannot itself be erased, since nobody could tell
    /// then what was.
    ///
    /// @param kind of its entry
    boolean isErased(long number, String kind) {
        return byErased.containsKey(number) && !kind.equals(KIND);
    }

    /// Tells that an erased record is missing; what is not told so is still there.
    void isGone(long number) {
        Found found = byErased.get(number);
        if (found != null) {
            found.gone().add(number);
        }
    }

    /// What was erased, in the order of the log.
    List<CaseReport.Erasure> found() {
        List<CaseReport.Erasure> all = new ArrayList<>();
        byEntry.forEach((number, found) -> all.add(new CaseReport.Erasure(
                RecordCheck.name(number), found.at(), found.actor(), found.files(true), found.files(false))));
        return all;
    }
}
