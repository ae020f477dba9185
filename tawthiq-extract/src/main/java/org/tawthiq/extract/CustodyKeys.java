package org.tawthiq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.source.Custody;
import org.tawthiq.source.CustodyTime;
import org.tawthiq.source.ObtainedFrom;
import org.tawthiq.vocabulary.Known;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/// Reads what a `[[file]]` of `material.toml` says of custody.
final class CustodyKeys {

    private static final String FROM = "obtained_from";
    private static final String HANDED_OVER = "handed_over";
    private static final Set<String> HAND_OVER_KEYS = Set.of("by", "to", "at");

    private final TomlFile toml;

    CustodyKeys(TomlFile toml) {
        this.toml = toml;
    }

    Custody read(TomlTable file) {
        return new Custody(
                from(file),
                toml.text(file, "collected_by"),
                time(file, "collected_at"),
                toml.text(file, "collected_with"),
                toml.text(file, "clock"),
                handedOver(file));
    }

    private Known<ObtainedFrom> from(TomlTable file) {
        Object value = file.get(List.of(FROM));
        if (value == null) {
            return Known.unknown();
        }
        if (value instanceof TomlTable table && table.size() == 1) {
            String word = table.keySet().iterator().next();
            Optional<ObtainedFrom.Kind> kind = ObtainedFrom.Kind.of(word);
            if (kind.isPresent() && table.get(List.of(word)) instanceof String text) {
                ObtainedFrom from = new ObtainedFrom(kind.get(), text);
                from.problem().ifPresent(problem -> toml.problem(file, FROM, "\"%s\" %s".formatted(FROM, problem)));
                return Known.is(from);
            }
        }
        toml.problem(
                file,
                FROM,
                "\"%s\" must name one of %s, such as { person = \"P-12\" }"
                        .formatted(FROM, String.join(", ", ObtainedFrom.Kind.words())));
        return Known.unknown();
    }

    /// A time needs its offset: without one nobody can tell afterwards when it was.
    private Known<CustodyTime> time(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return Known.unknown();
        }
        Optional<CustodyTime> time = CustodyTime.read(value.toString());
        if (time.isEmpty()) {
            toml.problem(
                    table,
                    key,
                    "\"%s\" must be a day such as 2020-06-01, or a time with its offset such as 2020-06-01T10:00:00Z or 2020-06-01T13:00:00+03:00"
                            .formatted(key));
        }
        return Known.of(time);
    }

    private List<Custody.HandOver> handedOver(TomlTable file) {
        Object value = file.get(List.of(HANDED_OVER));
        List<Custody.HandOver> found = new ArrayList<>();
        if (value instanceof TomlArray array) {
            for (Object item : array.toList()) {
                if (item instanceof TomlTable one) {
                    found.add(handOver(file, one));
                }
            }
            if (found.size() == array.size()) {
                return found;
            }
        }
        if (value != null) {
            toml.problem(
                    file,
                    HANDED_OVER,
                    "\"%s\" must be a list such as [ { by = \"P-12\", to = \"field office\", at = 2020-06-01 } ]"
                            .formatted(HANDED_OVER));
        }
        return found;
    }

    private Custody.HandOver handOver(TomlTable file, TomlTable one) {
        toml.refuseUnknown(one, HAND_OVER_KEYS);
        Custody.HandOver handOver = new Custody.HandOver(toml.text(one, "by"), toml.text(one, "to"), time(one, "at"));
        if (!handOver.by().isKnown() && !handOver.to().isKnown()) {
            toml.problem(
                    file,
                    HANDED_OVER,
                    "\"%s\" names nobody: say \"by\" whom, \"to\" whom, or both".formatted(HANDED_OVER));
        }
        return handOver;
    }
}
