package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.ocfl.Inventory;
import org.tawthiq.verify.ocfl.ObjectCheck;
import org.tawthiq.verify.ocfl.OcflFault;
import org.tawthiq.verify.ocfl.StorageRootCheck;
import org.tawthiq.verify.ocfl.Thoroughness;

/// The evidence below `objects/`, an OCFL storage root, and whether it holds what the records speak of.
final class ObjectsCheck {

    private static final String INVENTORY = "inventory.json";
    private static final String SIDECAR = INVENTORY + ".sha512";
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{128}  inventory\\.json\n");
    private static final String SOURCE = "urn:tawthiq:source:";

    /// Content whose digest is another than the inventory says.
    private static final Set<String> CHANGED = Set.of("E092", "E093");

    /// A command that was interrupted before it put an object there leaves one; the next that writes removes it.
    private static final String EMPTY_FOLDER = "E073";

    /// OCFL only advises an inventory in each version; we write one.
    private static final String VERSION_INVENTORY = "W010";

    private final CaseFiles files;
    private final List<CaseFault> faults;
    private final List<String> empty = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private Map<String, String> idByFolder = Map.of();

    ObjectsCheck(CaseFiles files, List<CaseFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /// @param thoroughness how much of the content is read
    void run(Set<RecordCheck.Preserved> preserved, Thoroughness thoroughness) throws IOException {
        FileTree root = FinishedTree.of(FileTree.of(files.path("objects")), FileTree.of(files.path("staging")));
        if (root.look("") != FileTree.Kind.FOLDER) {
            faults.add(new CaseFault(Code.OBJECT_MISSING, "objects", "the folder of the evidence is not there"));
            return;
        }
        Kept kept = new Kept(preserved);
        idByFolder = StorageRootCheck.of(root, thoroughness, this::add, (folder, checked) -> {
            checked.sidecars().forEach((file, text) -> sidecar("objects/" + folder + "/" + file, text));
            kept.take(folder, checked);
        });
        kept.missing().forEach(faults::add);
    }

    /// What the records name, and what of it is there.
    private static final class Kept {

        private final Set<RecordCheck.Preserved> missing;
        private final Map<String, List<RecordCheck.Preserved>> bySource = new HashMap<>();
        private final Map<String, String> folders = new HashMap<>();

        Kept(Set<RecordCheck.Preserved> preserved) {
            missing = new LinkedHashSet<>(preserved);
            preserved.forEach(one -> bySource.computeIfAbsent(SOURCE + one.source(), _ -> new ArrayList<>())
                    .add(one));
        }

        /// An inventory with errors tells of nothing that is there.
        void take(String folder, ObjectCheck.Checked checked) {
            Optional<Inventory> inventory = checked.inventory();
            if (inventory.isEmpty() || !bySource.containsKey(inventory.get().id())) {
                return;
            }
            folders.put(inventory.get().id(), folder);
            boolean holds = checked.faults().stream()
                    .noneMatch(fault -> fault.isError() && fault.file().equals(INVENTORY));
            Set<String> digests = inventory
                    .get()
                    .fixity()
                    .getOrDefault("sha256", new LinkedHashMap<>())
                    .keySet();
            bySource.getOrDefault(inventory.get().id(), List.of()).stream()
                    .filter(one -> holds && digests.contains(one.digest()))
                    .forEach(missing::remove);
        }

        /// In the order of the log.
        List<CaseFault> missing() {
            List<CaseFault> all = new ArrayList<>();
            for (RecordCheck.Preserved one : missing) {
                String folder = folders.get(SOURCE + one.source());
                all.add(
                        folder == null
                                ? new CaseFault(
                                        Code.OBJECT_MISSING,
                                        "objects",
                                        "a record names the source %s and it is not there".formatted(one.source()))
                                : new CaseFault(
                                        Code.OBJECT_MISSING,
                                        "objects/" + folder,
                                        "a record names the bytes %s of it, and they are not there"
                                                .formatted(one.digest())));
            }
            return all;
        }
    }

    /// OCFL reads a digest in capitals too, and any blanks; we write it in one way, so that no change passes.
    private void sidecar(String name, String text) {
        if (name.endsWith("/" + SIDECAR)
                && !WRITTEN.matcher(text).matches()
                && told.add(Code.OBJECT_DAMAGED + " " + name)) {
            faults.add(new CaseFault(Code.OBJECT_DAMAGED, name, "it is not written as it was"));
        }
    }

    /// Of one file the first fault of a kind is told: each version's inventory finds it again.
    private void add(OcflFault fault) {
        if (!fault.isError() && !fault.code().equals(VERSION_INVENTORY)) {
            return;
        }
        String file = fault.file().isEmpty() ? "objects" : "objects/" + fault.file();
        if (fault.code().equals(EMPTY_FOLDER)) {
            empty.add(file);
            return;
        }
        Code code = !CHANGED.contains(fault.code())
                ? Code.OBJECT_DAMAGED
                : Files.exists(files.path(file)) ? Code.OBJECT_CHANGED : Code.OBJECT_MISSING;
        if (told.add(code + " " + file)) {
            faults.add(new CaseFault(code, file, "%s (%s)".formatted(fault.what(), fault.code())));
        }
    }

    long objects() {
        return idByFolder.size();
    }

    /// Objects of which no record speaks, and empty folders.
    List<String> unnamed(Set<RecordCheck.Preserved> preserved) {
        Set<String> named = new HashSet<>();
        preserved.forEach(one -> named.add(SOURCE + one.source()));
        List<String> unnamed = new ArrayList<>(empty);
        idByFolder.forEach((folder, id) -> {
            if (!named.contains(id)) {
                unnamed.add("objects/" + folder);
            }
        });
        return unnamed;
    }
}
