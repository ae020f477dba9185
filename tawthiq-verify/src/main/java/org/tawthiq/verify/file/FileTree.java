package org.tawthiq.verify.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/// A folder to be read. Names are relative to it, their parts joined by `/`; the folder itself is the empty name.
public interface FileTree {

    /// What stands under a name; links are not followed.
    enum Kind {
        FILE,
        FOLDER,
        NOTHING,
        /// A link, a pipe, or whatever is neither file nor folder.
        OTHER
    }

    Kind look(String name) throws IOException;

    /// The names in a folder, without what stands before them, sorted; none where there is no such folder.
    List<String> list(String folder) throws IOException;

    InputStream open(String file) throws IOException;

    /// Length of a file in bytes.
    long size(String file) throws IOException;

    /// A file that is held in memory as a whole, so no more than `most` bytes of it.
    default byte[] bytes(String file, int most) throws IOException {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length == most && in.read() != -1) {
                throw new IOException(
                        file + " is longer than " + most + " bytes, which is too long for a file of its kind");
            }
            return bytes;
        }
    }

    static FileTree of(Path folder) {
        return new FolderTree(folder);
    }

    /// The same files, seen from a folder further down.
    default FileTree below(String folder) {
        return folder.isEmpty() ? this : new LowerTree(this, folder);
    }

    /// The same files, each folder of which is listed once: for a moment in which nothing changes them.
    ///
    /// @param names in the folder itself
    default FileTree listedOnce(List<String> names) {
        return new ListedTree(this, names);
    }

    /// A name in a folder.
    static String in(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
