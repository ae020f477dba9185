package org.tawthiq.verify.bag;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tawthiq.verify.bag.BagFault.Code;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.file.FileTree;

/// Checks a bag: complete, unchanged, and with no path that leads out of it.
///
/// Bags of the drafts before 1.0 are held to what the drafts forbid; what RFC 8493 forbids since is a warning there.
public final class BagCheck {

    private static final int LONGEST_TAG_FILE = 1 << 28;

    private final FileTree bag;
    private final BagFaults faults = new BagFaults();

    private BagCheck(FileTree bag) {
        this.bag = bag;
    }

    /// Every fault; none of them an error where the bag is valid.
    public static List<BagFault> of(FileTree bag) throws IOException {
        BagCheck check = new BagCheck(bag);
        check.check();
        return check.faults.all();
    }

    private void check() throws IOException {
        if (bag.look(BagDeclaration.FILE) != FileTree.Kind.FILE) {
            faults.add(Code.DECLARATION_MISSING, BagDeclaration.FILE, "the bag has no bagit.txt");
            return;
        }
        Optional<BagDeclaration> declaration = BagDeclaration.read(bag.bytes(BagDeclaration.FILE, LONGEST_TAG_FILE));
        if (declaration.isEmpty()) {
            faults.add(
                    Code.DECLARATION_MALFORMED,
                    BagDeclaration.FILE,
                    "the file does not have the two lines of RFC 8493: BagIt-Version and Tag-File-Character-Encoding");
            return;
        }
        if (bag.look("data") != FileTree.Kind.FOLDER) {
            faults.add(Code.PAYLOAD_MISSING, "data", "the bag has no folder data");
        }
        BagFiles files = new BagFiles(bag, faults);
        List<Manifest> manifests = manifests(files, declaration.get());
        if (manifests.stream().allMatch(Manifest::isOfTags)) {
            faults.add(Code.MANIFEST_MISSING, "", "the bag has no payload manifest");
        }
        FileLists lists = new FileLists(files, declaration.get().isBeforeOne(), faults);
        manifests.forEach(lists::check);
        read(lists.stated());
        new BagInfo(bag, files, declaration.get(), faults).check(lists.systemFileIsMissing());
    }

    private List<Manifest> manifests(BagFiles files, BagDeclaration declaration) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        for (String name : files.tags()) {
            if (!Manifest.isManifest(name)) {
                continue;
            }
            Optional<List<String>> lines = TagFiles.lines(bag.bytes(name, LONGEST_TAG_FILE), declaration.charset());
            if (lines.isEmpty()) {
                faults.add(Code.MANIFEST_MALFORMED, name, "the file is no text in " + declaration.charset());
            } else {
                manifests.add(Manifest.read(name, lines.get(), declaration.isBeforeOne(), faults));
            }
        }
        return manifests;
    }

    /// Reads each file once, for all manifests.
    private void read(Map<String, List<FileLists.Stated>> stated) {
        for (Map.Entry<String, List<FileLists.Stated>> entry : new TreeMap<>(stated).entrySet()) {
            String path = entry.getKey();
            Set<String> algorithms = new HashSet<>();
            entry.getValue().forEach(one -> algorithms.add(one.manifest().algorithm()));
            Map<String, String> digests;
            try (InputStream in = bag.open(path)) {
                digests = Digests.of(in, algorithms);
            } catch (IOException e) {
                faults.add(Code.FILE_UNREADABLE, path, "the file cannot be read: " + e.getMessage());
                continue;
            }
            for (FileLists.Stated one : entry.getValue()) {
                String digest = digests.get(one.manifest().algorithm());
                if (digest != null && !Objects.equals(digest, one.digest())) {
                    faults.add(
                            Code.FILE_CHANGED,
                            path,
                            "the file does not have the digest that "
                                    + one.manifest().name() + " states");
                }
            }
        }
    }
}
