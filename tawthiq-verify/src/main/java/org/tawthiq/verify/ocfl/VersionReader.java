package org.tawthiq.verify.ocfl;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.ocfl.Inventory.Version;

/// Reads what an inventory says of one version.
record VersionReader(String file, Faults faults) {

    private static final Set<String> KEYS = Set.of("created", "state", "message", "user");
    private static final Set<String> USER_KEYS = Set.of("name", "address");

    /// RFC 3339: seconds and an offset must be told.
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");

    /// How times are usually written, of days that every month has.
    private static final Pattern SURELY_A_TIME =
            Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ");

    private static final Pattern FINER_THAN_NANOS = Pattern.compile("(\\.\\d{9})\\d+");
    private static final Pattern LEAP_SECOND = Pattern.compile(":60(?=[.Z+-])");

    Version read(String name, JsonObject block) {
        unknown(block, KEYS, "the version " + name);
        created(name, block);
        message(name, block);
        user(name, block);
        return new Version(state(name, block), block);
    }

    private void unknown(JsonObject block, Set<String> known, String where) {
        for (String key : block.members().keySet()) {
            if (!known.contains(key)) {
                faults.add(
                        "E102",
                        file,
                        "%s has the key \"%s\", which the specification does not know".formatted(where, key));
            }
        }
    }

    private void created(String name, JsonObject block) {
        Optional<JsonValue> value = block.member("created");
        if (value.isEmpty()) {
            faults.add("E048", file, "the version " + name + " has no created");
        } else if (!(value.get() instanceof JsonText(String time) && isTime(time))) {
            faults.add(
                    "E049", file, "created of the version " + name + " is no time with seconds and offset (RFC 3339)");
        }
    }

    private static boolean isTime(String time) {
        if (SURELY_A_TIME.matcher(time).matches()) {
            return true;
        }
        if (!TIME.matcher(time).matches()) {
            return false;
        }
        String fraction = FINER_THAN_NANOS
                .matcher(time)
                .replaceFirst("$1")
                .toUpperCase(java.util.Locale.ROOT)
                .replace(' ', 'T');
        try {
            OffsetDateTime.parse(
                    LEAP_SECOND.matcher(fraction).replaceFirst(":59"), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private void message(String name, JsonObject block) {
        Optional<JsonValue> value = block.member("message");
        if (value.isEmpty()) {
            faults.add("W007", file, "the version " + name + " has no message");
        } else if (!(value.get() instanceof JsonText)) {
            faults.add("E094", file, "the message of the version " + name + " is no text");
        }
    }

    private void user(String name, JsonObject block) {
        Optional<JsonValue> value = block.member("user");
        if (value.isEmpty()) {
            faults.add("W007", file, "the version " + name + " has no user");
            return;
        }
        if (!(value.get() instanceof JsonObject user)) {
            faults.add("E054", file, "the user of the version " + name + " is no object");
            return;
        }
        unknown(user, USER_KEYS, "the user of the version " + name);
        if (user.text("name").filter(text -> !text.isEmpty()).isEmpty()) {
            faults.add("E054", file, "the user of the version " + name + " has no name");
        }
        Optional<JsonValue> address = user.member("address");
        if (address.isEmpty()) {
            faults.add("W008", file, "the user of the version " + name + " has no address");
        } else if (!(address.get() instanceof JsonText(String text))) {
            faults.add("E054", file, "the address of the user of the version " + name + " is no text");
        } else if (!InventoryReader.isUri(text)) {
            faults.add("W009", file, "the address of the user of the version " + name + " is no URI");
        }
    }

    private SequencedMap<String, List<String>> state(String name, JsonObject block) {
        Optional<JsonValue> value = block.member("state");
        if (value.isEmpty()) {
            faults.add("E048", file, "the version " + name + " has no state");
            return new LinkedHashMap<>();
        }
        if (!(value.get() instanceof JsonObject object)) {
            faults.add("E050", file, "the state of the version " + name + " is no object");
            return new LinkedHashMap<>();
        }
        String where = "the state of the version " + name;
        SequencedMap<String, List<String>> state = new PathLists(file, faults).read(object, where, "E051");
        Paths.LOGICAL.check(state.values(), file, where, faults);
        return state;
    }
}
