package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tawthiq.verify.file.FileTree;

/// Checks an OCFL storage root with all objects in it.
public final class StorageRootCheck {

    private final FileTree root;
    private final Consumer<OcflFault> found;
    private final Faults faults = new Faults();
    private final TreeSet<String> objects = new TreeSet<>();

    private StorageRootCheck(FileTree root, Consumer<OcflFault> found) {
        this.root = root;
        this.found = found;
    }

    /// Tells every fault of the root and of its objects, and gives the objects' ids by their folders. Objects whose
    /// inventory cannot be read are left out.
    public static Map<String, String> of(FileTree root, Thoroughness thoroughness, Consumer<OcflFault> found)
            throws IOException {
        return new StorageRootCheck(root, found).check(thoroughness);
    }

    /// The folders of the objects of a root, in order, as far as they can be told from other folders.
    public static List<String> objects(FileTree root) throws IOException {
        StorageRootCheck check = new StorageRootCheck(root, _ -> {});
        check.walk();
        return List.copyOf(check.objects);
    }

    private Map<String, String> check(Thoroughness thoroughness) throws IOException {
        Optional<String> specification = Declaration.ROOT.check(root, faults);
        if (specification.isEmpty()) {
            faults.add("E069", "", "the root does not say that it is one");
        }
        Optional<HashedLayout> layout = new LayoutReader(root, faults).read();
        Extensions.check(root, "E112", "W016", faults);
        walk();
        faults.all().forEach(found);
        Map<String, String> ids = new TreeMap<>();
        Map<String, String> folders = new HashMap<>();
        for (String folder : objects) {
            ObjectCheck.Checked checked = ObjectCheck.of(root.below(folder), thoroughness);
            checked.faults().forEach(fault -> found.accept(fault.under(folder)));
            Optional<String> id = checked.inventory().map(Inventory::id);
            id.ifPresent(name -> ids.put(folder, name));
            id.ifPresent(name -> place(name, folder, layout, folders));
            if (specification.isPresent()
                    && checked.specification().isPresent()
                    && checked.specification().get().compareTo(specification.get()) > 0) {
                found.accept(new OcflFault("E081", folder, "the object is of a later OCFL than the root"));
            }
        }
        return ids;
    }

    private void place(String id, String folder, Optional<HashedLayout> layout, Map<String, String> folders) {
        String other = folders.put(id, folder);
        if (other != null) {
            found.accept(new OcflFault("E037", folder, "the object has the id of the one in " + other));
        }
        if (layout.isPresent() && !layout.get().folder(id).equals(folder)) {
            found.accept(new OcflFault(
                    "E083",
                    folder,
                    "the object \"%s\" belongs to %s".formatted(id, layout.get().folder(id))));
        }
    }

    private void walk() throws IOException {
        Deque<String> folders = new ArrayDeque<>();
        for (String name : root.list("")) {
            FileTree.Kind kind = root.look(name);
            if (kind == FileTree.Kind.FOLDER && !name.equals(Extensions.FOLDER)) {
                folders.add(name);
            } else if (kind == FileTree.Kind.OTHER) {
                faults.add("E090", name, "a link, or something that is neither file nor folder");
            }
        }
        while (!folders.isEmpty()) {
            String folder = folders.removeFirst();
            List<String> names = root.list(folder);
            if (names.stream().anyMatch(name -> Declaration.isDeclaration(name) || name.equals(InventoryFile.NAME))) {
                objects.add(folder);
                continue;
            }
            if (names.isEmpty()) {
                faults.add("E073", folder, "the folder is empty");
            }
            for (String name : names) {
                String path = FileTree.in(folder, name);
                switch (root.look(path)) {
                    case FOLDER -> folders.add(path);
                    case FILE -> faults.add("E072", path, "the file belongs to no object");
                    case OTHER, NOTHING ->
                        faults.add("E090", path, "a link, or something that is neither file nor folder");
                }
            }
        }
    }
}
