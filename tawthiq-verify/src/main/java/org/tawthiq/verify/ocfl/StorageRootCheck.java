package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.tawthiq.verify.file.FileDigests;
import org.tawthiq.verify.file.FileTree;

/// Checks an OCFL storage root with all objects in it, as many at a time as there are processors. What is found is told
/// in the order of the folders, by the caller's thread.
public final class StorageRootCheck {

    /// Objects that one thread checks in a row.
    private static final int IN_A_ROW = 64;

    private final FileTree root;
    private final Thoroughness thoroughness;
    private final Consumer<OcflFault> found;
    private final ObjectVisitor visitor;
    private final Faults faults = new Faults();
    private final Map<String, String> ids = new TreeMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /// What is done with each object, after its faults were told.
    @FunctionalInterface
    public interface ObjectVisitor {
        void object(String folder, ObjectCheck.Checked checked);
    }

    /// Some objects in a row; fewer where reading failed.
    private record Row(Map<String, ObjectCheck.Checked> checked, Optional<IOException> failed) {}

    private StorageRootCheck(
            FileTree root, Thoroughness thoroughness, Consumer<OcflFault> found, ObjectVisitor visitor) {
        this.root = root;
        this.thoroughness = thoroughness;
        this.found = found;
        this.visitor = visitor;
    }

    /// Tells every fault of the root and of its objects, and gives the objects' ids by their folders. Objects whose
    /// inventory cannot be read are left out.
    public static Map<String, String> of(FileTree root, Thoroughness thoroughness, Consumer<OcflFault> found)
            throws IOException {
        return of(root, thoroughness, found, (_, _) -> {});
    }

    /// @param root may be read by several threads at once
    public static Map<String, String> of(
            FileTree root, Thoroughness thoroughness, Consumer<OcflFault> found, ObjectVisitor visitor)
            throws IOException {
        return new StorageRootCheck(root, thoroughness, found, visitor).check();
    }

    /// The folders of the objects of a root, in order, as far as they can be told from other folders.
    public static List<String> objects(FileTree root) throws IOException {
        return List.copyOf(new RootWalk(root, new Faults()).objects().keySet());
    }

    private Map<String, String> check() throws IOException {
        Optional<String> specification = Declaration.ROOT.check(root, faults);
        if (specification.isEmpty()) {
            faults.add("E069", "", "the root does not say that it is one");
        }
        Optional<HashedLayout> layout = new LayoutReader(root, faults).read();
        Extensions.check(root, "E112", "W016", faults);
        Map<String, List<String>> objects = new RootWalk(root, faults).objects();
        faults.all().forEach(found);
        try (Stream<Row> rows = objects.entrySet().stream()
                .gather(Gatherers.windowFixed(IN_A_ROW))
                .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), this::checkRow))) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                row.checked().forEach((folder, checked) -> take(folder, checked, specification, layout));
                if (row.failed().isPresent()) {
                    throw row.failed().get();
                }
            }
        }
        return ids;
    }

    private Row checkRow(List<Map.Entry<String, List<String>>> objects) {
        FileDigests digests = new FileDigests();
        Map<String, ObjectCheck.Checked> checked = new TreeMap<>();
        try {
            for (Map.Entry<String, List<String>> object : objects) {
                checked.put(
                        object.getKey(),
                        ObjectCheck.of(root.below(object.getKey()), object.getValue(), thoroughness, digests));
            }
            return new Row(checked, Optional.empty());
        } catch (IOException e) {
            return new Row(checked, Optional.of(e));
        }
    }

    private void take(
            String folder, ObjectCheck.Checked checked, Optional<String> specification, Optional<HashedLayout> layout) {
        checked.faults().forEach(fault -> found.accept(fault.under(folder)));
        Optional<String> id = checked.inventory().map(Inventory::id);
        id.ifPresent(name -> ids.put(folder, name));
        id.ifPresent(name -> place(name, folder, layout));
        if (specification.isPresent()
                && checked.specification().isPresent()
                && checked.specification().get().compareTo(specification.get()) > 0) {
            found.accept(new OcflFault("E081", folder, "the object is of a later OCFL than the root"));
        }
        visitor.object(folder, checked);
    }

    private void place(String id, String folder, Optional<HashedLayout> layout) {
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
}
