package org.tawthiq.bench.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class SetFilesTest {

    @TempDir
    Path folder;

    @Test
    void readsPackedLinesAndPassesOverOthers() throws IOException {
        Path file = folder.resolve("set.jsonl.xz");
        pack(
                file,
                "# made up\n{\"id\":\"a\",\"lat\":36.5,\"lon\":null,\"usable\":true}\n{\"id\":\"b\"}\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(SetFiles.lines(file)).extracting(node -> node.text("id")).containsExactly("a", "b");
        Node first = SetFiles.lines(file).getFirst();
        assertThat(first.number("lat")).hasValue(36.5);
        assertThat(first.number("lon")).isEmpty();
        assertThat(first.is("usable")).isTrue();
        assertThat(first.is("absent")).isFalse();
    }

    @Test
    void readsTheFilesOfAPackedArchive() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        entry(tar, "set/", '5', "");
        entry(tar, "set/b.txt", '0', "نص");
        entry(tar, "set/a.txt", '0', "x".repeat(513));
        tar.write(new byte[1024]);
        Path file = folder.resolve("set.tar.xz");
        pack(file, tar.toByteArray());
        assertThat(SetFiles.archive(file))
                .containsExactly(Map.entry("set/a.txt", "x".repeat(513)), Map.entry("set/b.txt", "نص"));
    }

    private static void pack(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options())) {
            out.write(bytes);
        }
    }

    private static void entry(ByteArrayOutputStream tar, String name, char type, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 124, "%011o".formatted(content.length));
        header[156] = (byte) type;
        tar.write(header);
        tar.write(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
