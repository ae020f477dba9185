package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.verify.file.FileDigests;
import org.tawthiq.verify.file.FileTree;

/// Checks one OCFL object.
public final class ObjectCheck {

    /// What was found.
    ///
    /// @param specification that the object declares, such as "1.1"
    /// @param sidecars the text beside each inventory, by its name in the object
    public record Checked(
            Optional<Inventory> inventory,
            Optional<String> specification,
            Map<String, String> sidecars,
            List<OcflFault> faults) {

        public boolean isValid() {
            return faults.stream().noneMatch(OcflFault::isError);
        }
    }

    private final FileTree object;
    private final Thoroughness thoroughness;
    private final FileDigests digests;
    private final Faults faults = new Faults();

    private ObjectCheck(FileTree object, Thoroughness thoroughness, FileDigests digests) {
        this.object = object;
        this.thoroughness = thoroughness;
        this.digests = digests;
    }

    /// Every fault of the object; their files are relative to it.
    public static Checked of(FileTree object, Thoroughness thoroughness) throws IOException {
        return of(object, object.list(""), thoroughness, new FileDigests());
    }

    /// @param names in the folder of the object
    static Checked of(FileTree object, List<String> names, Thoroughness thoroughness, FileDigests digests)
            throws IOException {
        return new ObjectCheck(object.listedOnce(names), thoroughness, digests).check();
    }

    private Checked check() throws IOException {
        Optional<String> specification = Declaration.OBJECT.check(object, faults);
        List<String> names = object.list("");
        InventoryFiles files = new InventoryFiles(object, faults);
        Optional<InventoryFile> root = Optional.empty();
        if (names.contains(InventoryFile.NAME)) {
            root = files.read("");
        } else {
            faults.add("E063", "", "the object has no inventory.json");
        }
        List<String> versions = rootFolder(names, root);
        String contentFolder =
                root.map(file -> file.inventory().contentFolder().name()).orElse("content");
        VersionFolders folders = new VersionFolders(object, files, contentFolder, versions, faults);
        Extensions.check(object, "E067", "W013", faults);
        if (root.isPresent()) {
            compare(root.get(), folders, new TreeSet<>(versions), specification);
        }
        return new Checked(root.map(InventoryFile::inventory), specification, files.sidecars(), faults.all());
    }

    /// The folders of versions, in order.
    private List<String> rootFolder(List<String> names, Optional<InventoryFile> root) throws IOException {
        Set<String> versions = new TreeSet<>();
        for (String name : names) {
            FileTree.Kind kind = object.look(name);
            if (kind == FileTree.Kind.OTHER) {
                faults.add("E090", name, "a link, or something that is neither file nor folder");
            } else if (kind == FileTree.Kind.FOLDER && VersionNames.isName(name)) {
                versions.add(name);
            } else if (!(kind == FileTree.Kind.FOLDER ? belongs(name) : belongs(name, root))) {
                faults.add("E001", name, "nothing of this name belongs to an object");
            }
        }
        return VersionNames.sorted(versions);
    }

    private static boolean belongs(String folder) {
        return folder.equals(Extensions.FOLDER) || folder.equals("logs");
    }

    private static boolean belongs(String file, Optional<InventoryFile> root) {
        return Declaration.isDeclaration(file)
                || file.equals(InventoryFile.NAME)
                || root.map(read -> file.equals(
                                InventoryFile.NAME + "." + read.inventory().digestAlgorithm()))
                        .orElse(InventoryFile.isSidecar(file));
    }

    private void compare(
            InventoryFile root, VersionFolders folders, Set<String> versions, Optional<String> specification) {
        Inventory inventory = root.inventory();
        if (specification.isPresent() && !specification.get().equals(inventory.specification())) {
            faults.add(
                    "E038",
                    root.name(),
                    "the inventory is of OCFL %s, the object of %s"
                            .formatted(inventory.specification(), specification.get()));
        }
        for (String version : VersionNames.sorted(inventory.versions().keySet())) {
            if (!versions.contains(version)) {
                faults.add("E010", version, "the folder of the version is missing");
            }
        }
        for (String version : versions) {
            if (!inventory.versions().containsKey(version)) {
                faults.add("E046", version, "the inventory does not have this version");
            }
        }
        new History(root, faults).check(folders.inventories());
        ContentCheck content = new ContentCheck(object, folders.content(), thoroughness, faults);
        content.add(root, versions);
        for (InventoryFile file : folders.inventories().values()) {
            if (!file.sameBytes(root)) {
                content.add(file, file.inventory().versions().keySet());
            }
        }
        content.read(digests);
    }
}
