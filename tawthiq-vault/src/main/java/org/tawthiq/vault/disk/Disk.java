package org.tawthiq.vault.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;

/// A folder on a disk. Names are relative to it, their parts joined by `/`; the folder itself is the empty name.
///
/// What was written survives a power cut once [Output#force] has returned, and a name (made, renamed or deleted)
/// once [#forceFolder] of the folder that holds it has. A force that fails is final: what it was to force may be lost
/// even if another one succeeds, so no caller tries again.
public interface Disk {

    /// What stands under a name.
    enum Found {
        FILE,
        FOLDER,
        NOTHING,
        /// A pipe, a link to nowhere, or whatever is neither file nor folder.
        OTHER
    }

    /// A file that is being written.
    interface Output extends Closeable {

        /// Writes all of the bytes; after an exception some of them may have been written.
        void write(byte[] bytes, int from, int length) throws IOException;

        default void write(byte[] bytes) throws IOException {
            write(bytes, 0, bytes.length);
        }

        /// Returns once all that was written is safe.
        void force() throws IOException;
    }

    /// Begins a file, or begins it anew where there is one; what it held is gone.
    Output create(String file) throws IOException;

    /// Writes to the end of a file, which is made where there is none.
    Output append(String file) throws IOException;

    /// @throws NoSuchFileException where there is none
    InputStream read(String file) throws IOException;

    /// @throws NoSuchFileException where there is none
    default byte[] bytes(String file) throws IOException {
        try (InputStream in = read(file)) {
            return in.readAllBytes();
        }
    }

    /// @throws java.nio.file.AccessDeniedException where the user may not know
    Found look(String name) throws IOException;

    /// Length of a file in bytes.
    long size(String file) throws IOException;

    /// Cuts a file off behind `size` bytes and forces it.
    void truncate(String file, long size) throws IOException;

    /// Gives a file or folder another name, in one step; a file that bore the name is replaced.
    void rename(String from, String to) throws IOException;

    /// Deletes a file or an empty folder.
    void delete(String name) throws IOException;

    /// Makes one folder; the one above it exists. Nothing happens where it exists already.
    void makeFolder(String folder) throws IOException;

    /// Returns once the names in the folder are safe.
    void forceFolder(String folder) throws IOException;

    /// The names in a folder, without what stands before them, sorted; none where there is no such folder.
    List<String> list(String folder) throws IOException;

    /// One of several things to do that do not depend on each other.
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /// Does all of the steps, in any order and side by side where that is faster, and returns once all are done. After
    /// an exception some of them may not have been begun, and none is under way any more.
    default void doAll(List<Step> steps) throws IOException {
        for (Step step : steps) {
            step.run();
        }
    }

    /// Forces many files.
    default void forceAll(Collection<? extends Output> outputs) throws IOException {
        doAll(outputs.stream().<Step>map(output -> output::force).toList());
    }

    /// Forces many folders.
    default void forceFolders(Collection<String> folders) throws IOException {
        doAll(folders.stream().<Step>map(folder -> () -> forceFolder(folder)).toList());
    }

    /// The folder that holds a name.
    static String folderOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    /// A name in a folder.
    static String in(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
