package org.tawthiq.verify.casefolder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.ocfl.Inventory;
import org.tawthiq.verify.ocfl.OcflFault;
import org.tawthiq.verify.ocfl.StorageRootCheck;
import org.tawthiq.verify.ocfl.Thoroughness;

/// The evidence below `objects/`, an OCFL storage root, and whether it holds what the records speak of.
final class ObjectsCheck {

    private static final String SIDECAR = "inventory.json.sha512";
    private static final int LONGEST = 1 << 28;
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
    private final Map<String, Set<String>> digests = new HashMap<>();
    private Map<String, String> idByFolder = Map.of();

    ObjectsCheck(CaseFiles files, List<CaseFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    void run(Set<RecordCheck.Preserved> preserved) throws IOException {
        FileTree root = FinishedTree.of(FileTree.of(files.path("objects")), FileTree.of(files.path("staging")));
        if (root.look("") != FileTree.Kind.FOLDER) {
            faults.add(new CaseFault(Code.OBJECT_MISSING, "objects", "the folder of the evidence is not there"));
            return;
        }
        idByFolder = StorageRootCheck.of(root, Thoroughness.EVERY_DIGEST, this::add);
        for (String name : files.below("objects")) {
            if (name.endsWith("/" + SIDECAR)) {
                sidecar(name);
            }
        }
        Map<String, String> folderById = new HashMap<>();
        idByFolder.forEach((folder, id) -> folderById.put(id, folder));
        for (RecordCheck.Preserved one : preserved) {
            String folder = folderById.get(SOURCE + one.source());
            if (folder == null) {
                faults.add(new CaseFault(
                        Code.OBJECT_MISSING,
                        "objects",
                        "a record names the source %s and it is not there".formatted(one.source())));
            } else if (!digests(root, folder).contains(one.digest())) {
                faults.add(new CaseFault(
                        Code.OBJECT_MISSING,
                        "objects/" + folder,
                        "a record names the bytes %s of it, and they are not there".formatted(one.digest())));
            }
        }
    }

    /// OCFL reads a digest in capitals too, and any blanks; we write it in one way, so that no change passes.
    private void sidecar(String name) throws IOException {
        String text = new String(files.bytes(name).orElse(new byte[0]), UTF_8);
        if (!text.matches("[0-9a-f]{128}  inventory\\.json\n") && told.add(Code.OBJECT_DAMAGED + " " + name)) {
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

    /// SHA-256 of all that the object's inventory speaks of.
    private Set<String> digests(FileTree root, String folder) throws IOException {
        Set<String> known = digests.get(folder);
        if (known == null) {
            String name = folder + "/inventory.json";
            Optional<Inventory> inventory = root.look(name) == FileTree.Kind.FILE
                    ? Inventory.read(root.bytes(name, LONGEST))
                    : Optional.empty();
            known = new HashSet<>();
            if (inventory.isPresent() && inventory.get().fixity().get("sha256") != null) {
                known.addAll(inventory.get().fixity().get("sha256").keySet());
            }
            digests.put(folder, known);
        }
        return known;
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
