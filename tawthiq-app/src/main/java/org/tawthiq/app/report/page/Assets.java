package org.tawthiq.app.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// The style sheet and the script that go into the page.
final class Assets {

    static final String STYLE = read("report.css");
    static final String SCRIPT = read("report.js");

    private Assets() {}

    /// A rule that prints `marks` at the head of every sheet of paper.
    static String printed(List<String> marks) {
        String text = marks.stream()
                .map(mark -> mark.replace("\\", "").replace("\"", "").replace("<", ""))
                .collect(Collectors.joining(" · "));
        return "@page{@top-center{content:\"%s\"}}\n".formatted(text);
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the file \"%s\" is missing beside the page".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
