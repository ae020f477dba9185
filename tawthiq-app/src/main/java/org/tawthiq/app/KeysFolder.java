package org.tawthiq.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The folder of the signing keys of this user: `TAWTHIQ_KEYS`, else `tawthiq/keys` where programs of this user keep
/// their state.
final class KeysFolder {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private KeysFolder() {}

    static Path ofUser() {
        String given = System.getenv("TAWTHIQ_KEYS");
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        String state = System.getenv("XDG_STATE_HOME");
        Path above = state != null && !state.isBlank()
                ? Path.of(state)
                : Path.of(System.getProperty("user.home"), ".local", "state");
        return above.resolve("tawthiq").resolve("keys");
    }

    /// Makes the folder where it is not there; nobody else can read it.
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            if (hasRights(folder)) {
                Files.setPosixFilePermissions(folder, OWNER);
            }
        } catch (IOException e) {
            throw new IOException(
                    "the folder of signing keys \"%s\" cannot be made: name another one as TAWTHIQ_KEYS"
                            .formatted(folder),
                    e);
        }
    }

    /// What to say of a folder that others of this machine may look into or change.
    static Optional<String> openToOthers(Path folder) throws IOException {
        if (!hasRights(folder)) {
            return Optional.empty();
        }
        Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
        rights.addAll(Files.getPosixFilePermissions(folder));
        rights.removeAll(OWNER);
        return rights.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "note: others on this machine may get at the signing keys in \"%s\", and sign as you do: close the folder with `chmod 700 \"%s\"`"
                                .formatted(folder, folder));
    }

    private static boolean hasRights(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
