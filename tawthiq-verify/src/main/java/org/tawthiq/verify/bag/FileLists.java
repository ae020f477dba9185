package org.tawthiq.verify.bag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tawthiq.verify.bag.BagFault.Code;

/// What the manifests list, held to the files that are there.
final class FileLists {

    /// That a file has a digest.
    record Stated(Manifest manifest, String digest) {}

    private final BagFiles files;
    private final boolean beforeOne;
    private final BagFaults faults;
    private final Map<String, List<Stated>> stated = new TreeMap<>();
    private boolean systemFileIsMissing;

    FileLists(BagFiles files, boolean beforeOne, BagFaults faults) {
        this.files = files;
        this.beforeOne = beforeOne;
        this.faults = faults;
    }

    Map<String, List<Stated>> stated() {
        return stated;
    }

    boolean systemFileIsMissing() {
        return systemFileIsMissing;
    }

    void check(Manifest manifest) {
        Set<String> listed = new HashSet<>();
        Map<String, String> folded = new HashMap<>();
        manifest.digests().forEach((path, digest) -> {
            String alike = folded.put(BagPaths.folded(path), path);
            if (alike != null) {
                faults.add(
                        Code.PATH_OTHER_FORM,
                        manifest.name(),
                        "\"%s\" and \"%s\" are one file on some systems".formatted(alike, path));
            }
            if (BagPaths.isSystemFile(path)) {
                faults.add(Code.SYSTEM_FILE, path, "the file is one that an operating system makes by itself");
            }
            if (!manifest.isOfTags() && !path.startsWith(BagFiles.PAYLOAD)) {
                faults.add(Code.PATH_UNSAFE, manifest.name(), "\"" + path + "\" is not in the folder data");
            } else {
                find(manifest, path).ifPresent(file -> {
                    listed.add(file);
                    stated.computeIfAbsent(file, _ -> new ArrayList<>()).add(new Stated(manifest, digest));
                });
            }
        });
        if (!manifest.isOfTags()) {
            unlisted(manifest, listed);
        }
    }

    private Optional<String> find(Manifest manifest, String path) {
        if (files.contains(path)) {
            return Optional.of(path);
        }
        Optional<String> alike = files.alike(path).filter(file -> beforeOne || BagPaths.sameText(path, file));
        if (alike.isPresent()) {
            faults.add(Code.PATH_OTHER_FORM, manifest.name(), "\"%s\" is there as \"%s\"".formatted(path, alike.get()));
            return alike;
        }
        if (beforeOne && BagPaths.isSystemFile(path)) {
            systemFileIsMissing = true;
            return Optional.empty();
        }
        faults.add(Code.FILE_MISSING, path, "the file that " + manifest.name() + " lists is not there");
        return Optional.empty();
    }

    private void unlisted(Manifest manifest, Set<String> listed) {
        for (String path : files.payload()) {
            if (!listed.contains(path)) {
                faults.add(Code.FILE_UNLISTED, path, "the file is not in " + manifest.name());
            }
        }
    }
}
