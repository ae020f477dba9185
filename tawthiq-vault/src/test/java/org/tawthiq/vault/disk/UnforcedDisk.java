package org.tawthiq.vault.disk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/// A disk on which nothing is forced, though all is said to be: what a writer that forgot it would leave.
public record UnforcedDisk(Disk disk) implements Disk {

    private record UnforcedOutput(Output output) implements Output {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            output.write(bytes, from, length);
        }

        @Override
        public void force() {}

        @Override
        public void close() throws IOException {
            output.close();
        }
    }

    @Override
    public Output create(String file) throws IOException {
        return new UnforcedOutput(disk.create(file));
    }

    @Override
    public Output append(String file) throws IOException {
        return new UnforcedOutput(disk.append(file));
    }

    @Override
    public InputStream read(String file) throws IOException {
        return disk.read(file);
    }

    @Override
    public Found look(String name) throws IOException {
        return disk.look(name);
    }

    @Override
    public long size(String file) throws IOException {
        return disk.size(file);
    }

    @Override
    public void truncate(String file, long size) throws IOException {
        disk.truncate(file, size);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void delete(String name) throws IOException {
        disk.delete(name);
    }

    @Override
    public void makeFolder(String folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public void forceFolder(String folder) {}

    @Override
    public List<String> list(String folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public void forceAll(Collection<? extends Output> outputs) {}

    @Override
    public void forceFolders(Collection<String> folders) {}
}
