package org.tawthiq.verify.ocfl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.ocfl.Inventory.ContentFolder;
import org.tawthiq.verify.ocfl.Inventory.Version;

/// Reads an inventory and tells every fault of its form.
final class InventoryReader {

    private static final Set<String> KEYS =
            Set.of("id", "type", "digestAlgorithm", "head", "contentDirectory", "manifest", "versions", "fixity");
    private static final Pattern TYPE = Pattern.compile("https://ocfl\\.io/(1\\.[01])/spec/#inventory");
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);

    private final String file;
    private final Faults faults;
    private final JsonObject json;

    private InventoryReader(String file, Faults faults, JsonObject json) {
        this.file = file;
        this.faults = faults;
        this.json = json;
    }

    /// Empty where too little is told to check anything else by it; the faults say why.
    static Optional<Inventory> read(byte[] bytes, String file, Faults faults) {
        try {
            if (JsonReader.read(bytes) instanceof JsonObject object) {
                return new InventoryReader(file, faults, object).inventory();
            }
            faults.add("E033", file, "the inventory is no JSON object");
        } catch (MalformedJson e) {
            faults.add("E033", file, "the inventory is no JSON: " + e.getMessage());
        }
        return Optional.empty();
    }

    static boolean isUri(String text) {
        return URI.matcher(text).matches();
    }

    private Optional<Inventory> inventory() {
        for (String key : json.members().keySet()) {
            if (!KEYS.contains(key)) {
                fault("E102", "the inventory has the key \"" + key + "\", which the specification does not know");
            }
        }
        Optional<String> id = required("id", "E037").filter(text -> !text.isEmpty());
        id.filter(text -> !isUri(text)).ifPresent(text -> fault("W005", "the id \"" + text + "\" is no URI"));
        Optional<String> specification = required("type", "E038").flatMap(this::specification);
        Optional<String> algorithm = required("digestAlgorithm", "E025").filter(this::isContentAlgorithm);
        Optional<String> head = required("head", "E040");
        ContentFolder folder = contentFolder();
        Optional<SequencedMap<String, List<String>>> manifest = manifest(algorithm);
        Optional<SequencedMap<String, Version>> versions = versions();
        SequencedMap<String, SequencedMap<String, List<String>>> fixity = fixity();
        versions.ifPresent(all -> VersionNames.check(all.keySet(), file, faults));
        if (id.isEmpty()
                || specification.isEmpty()
                || algorithm.isEmpty()
                || head.isEmpty()
                || manifest.isEmpty()
                || versions.isEmpty()) {
            return Optional.empty();
        }
        Inventory inventory = new Inventory(
                id.get(),
                specification.get(),
                algorithm.get(),
                head.get(),
                folder,
                manifest.get(),
                versions.get(),
                fixity);
        InventoryRules.check(inventory, file, faults);
        return Optional.of(inventory);
    }

    private void fault(String code, String what) {
        faults.add(code, file, what);
    }

    private Optional<String> required(String key, String codeOfWrongType) {
        Optional<JsonValue> value = json.member(key);
        if (value.isEmpty()) {
            fault("E036", "the inventory has no " + key);
            return Optional.empty();
        }
        if (value.get() instanceof JsonText(String text) && !text.isEmpty()) {
            return Optional.of(text);
        }
        fault(codeOfWrongType, key + " is no text, or empty");
        return Optional.empty();
    }

    private Optional<String> specification(String type) {
        Matcher matcher = TYPE.matcher(type);
        if (matcher.matches()) {
            return Optional.of(matcher.group(1));
        }
        fault("E038", "the type \"" + type + "\" is not that of an inventory of OCFL 1.0 or 1.1");
        return Optional.empty();
    }

    private boolean isContentAlgorithm(String algorithm) {
        if (algorithm.equals("sha256")) {
            fault("W004", "the digest algorithm is sha256; sha512 is advised");
        } else if (!algorithm.equals("sha512")) {
            fault("E025", "the digest algorithm is \"" + algorithm + "\", neither sha512 nor sha256");
            return false;
        }
        return true;
    }

    private ContentFolder contentFolder() {
        Optional<JsonValue> value = json.member("contentDirectory");
        if (value.isEmpty()) {
            return new ContentFolder("content", false);
        }
        if (!(value.get() instanceof JsonText(String name)) || name.isEmpty() || name.contains("/")) {
            fault("E017", "contentDirectory is no name of one folder");
            return new ContentFolder("content", false);
        }
        if (name.equals(".") || name.equals("..")) {
            fault("E018", "contentDirectory is \"" + name + "\"");
            return new ContentFolder("content", false);
        }
        return new ContentFolder(name, true);
    }

    private Optional<SequencedMap<String, List<String>>> manifest(Optional<String> algorithm) {
        Optional<JsonValue> value = json.member("manifest");
        if (value.isEmpty()) {
            fault("E041", "the inventory has no manifest");
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonObject object)) {
            fault("E106", "manifest is no object");
            return Optional.empty();
        }
        PathLists lists = new PathLists(file, faults);
        SequencedMap<String, List<String>> manifest = lists.read(object, "manifest", "E092");
        lists.checkDigests(manifest.keySet(), "manifest", algorithm.orElse(""), "E096");
        Paths.CONTENT.check(manifest.values(), file, "manifest", faults);
        return Optional.of(manifest);
    }

    private Optional<SequencedMap<String, Version>> versions() {
        Optional<JsonValue> value = json.member("versions");
        if (value.isEmpty()) {
            fault("E043", "the inventory has no versions");
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonObject object)) {
            fault("E044", "versions is no object");
            return Optional.empty();
        }
        SequencedMap<String, Version> versions = new LinkedHashMap<>();
        VersionReader reader = new VersionReader(file, faults);
        for (Map.Entry<String, JsonValue> entry : object.members().entrySet()) {
            if (entry.getValue() instanceof JsonObject block) {
                versions.put(entry.getKey(), reader.read(entry.getKey(), block));
            } else {
                fault("E047", "the version " + entry.getKey() + " is no object");
            }
        }
        return Optional.of(versions);
    }

    private SequencedMap<String, SequencedMap<String, List<String>>> fixity() {
        SequencedMap<String, SequencedMap<String, List<String>>> fixity = new LinkedHashMap<>();
        Optional<JsonValue> value = json.member("fixity");
        if (value.isEmpty()) {
            return fixity;
        }
        if (!(value.get() instanceof JsonObject object)) {
            fault("E111", "fixity is no object");
            return fixity;
        }
        PathLists lists = new PathLists(file, faults);
        object.members().forEach((algorithm, block) -> {
            String where = "fixity of " + algorithm;
            if (block instanceof JsonObject byDigest) {
                SequencedMap<String, List<String>> read = lists.read(byDigest, where, "E057");
                lists.checkDigests(read.keySet(), where, algorithm, "E097");
                Paths.CONTENT.check(read.values(), file, where, faults);
                fixity.put(algorithm, read);
            } else {
                fault("E057", where + " is no object");
            }
        });
        return fixity;
    }
}
