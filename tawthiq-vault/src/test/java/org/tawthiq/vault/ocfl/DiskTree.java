package org.tawthiq.vault.ocfl;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.verify.file.FileTree;

/// A disk as a check sees it.
record DiskTree(Disk disk) implements FileTree {

    @Override
    public Kind look(String name) throws IOException {
        return Kind.valueOf(disk.look(name).name());
    }

    @Override
    public List<String> list(String folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public InputStream open(String file) throws IOException {
        return disk.read(file);
    }

    @Override
    public long size(String file) throws IOException {
        return disk.size(file);
    }
}
