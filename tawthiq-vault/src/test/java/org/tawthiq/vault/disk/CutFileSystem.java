package org.tawthiq.vault.disk;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// An ext4 file system of this machine whose power can be cut. It lies on a loop device in a file; that file lies in
/// an XFS, which copies it in one step, at one moment between two writes. A copy is what the device has received by
/// then and nothing of what the kernel still holds in memory; mounting it replays ext4's journal, as after a cut.
///
/// The device is one that loses nothing it has received and keeps the order. One that drops and reorders what is not
/// forced is simulated, in [SimulatedDisk].
public final class CutFileSystem implements AutoCloseable {

    private static final long SIZE = 2L << 30;

    private final Path xfs;
    private final Deque<Path> mounted = new ArrayDeque<>();

    private CutFileSystem(Path xfs) {
        this.xfs = xfs;
    }

    /// Makes one below `folder`, or skips the test and says why where this machine cannot.
    public static CutFileSystem in(Path folder) throws IOException {
        CutFileSystem made = new CutFileSystem(folder.resolve("xfs"));
        try {
            made.make(folder.resolve("xfs.img"));
            return made;
        } catch (IOException e) {
            made.close();
            String why =
                    "power cuts of a real file system: skipped; they need root, loop devices, mkfs.xfs (Debian: xfsprogs) and mkfs.ext4 (%s)"
                            .formatted(e.getMessage());
            System.out.println(why);
            return abort(why);
        }
    }

    private void make(Path image) throws IOException {
        if (!"0".equals(run("id", "-u").strip())) {
            throw new IOException("this user is not root");
        }
        empty(image, 2 * SIZE);
        run("mkfs.xfs", "-q", "-m", "reflink=1", image.toString());
        mount(image, xfs);
        empty(image("live"), SIZE);
        run("mkfs.ext4", "-q", "-F", "-i", "4096", image("live").toString());
        mount(image("live"), live());
    }

    private static void empty(Path file, long size) throws IOException {
        run("truncate", "-s", Long.toString(size), file.toString());
    }

    private Path image(String name) {
        return xfs.resolve(name + ".img");
    }

    /// Where the file system can be used.
    public Path live() {
        return xfs.resolve("live");
    }

    /// Cuts the power: what the device holds now is kept under `name`. The file system itself goes on.
    public void cut(String name) throws IOException {
        run("cp", "--reflink=always", image("live").toString(), image(name).toString());
    }

    /// Where what a cut left can be used; as the power came back, the journal was replayed.
    public Path afterCut(String name) throws IOException {
        mount(image(name), xfs.resolve(name));
        return xfs.resolve(name);
    }

    private void mount(Path image, Path place) throws IOException {
        Files.createDirectories(place);
        run("mount", "-o", "loop", image.toString(), place.toString());
        mounted.push(place);
    }

    /// Forgets what a cut left.
    public void forget(String name) throws IOException {
        unmount(xfs.resolve(name));
        Files.delete(image(name));
    }

    /// With `-l` a file that a failed test left open is no hindrance.
    private void unmount(Path place) throws IOException {
        run("umount", "-l", place.toString());
        mounted.remove(place);
    }

    @Override
    public void close() throws IOException {
        while (!mounted.isEmpty()) {
            unmount(mounted.getFirst());
        }
    }

    /// What a program prints.
    private static String run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (own, more) -> own + ":" + more);
        builder.environment().put("LC_ALL", "C");
        // A program is looked for in this JVM's own path, so a shell looks for it in the longer one.
        builder.command().addAll(0, Arrays.asList("/bin/sh", "-c", "exec \"$@\"", "sh"));
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + printed.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return printed;
    }
}
