package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.casefile.CaseSettings;
import org.tawthiq.extract.Material;
import org.tawthiq.vocabulary.Known;

/// Takes over what material says of the whole case: its name, countries and period. A name that the user
/// gave stays; what else changes is told.
public final class Scope {

    private final CaseWork work;
    private final List<String> otherwise;

    /// @param otherwise what the case may be called as long as nobody named it; the first is taken
    public Scope(CaseWork work, List<String> otherwise) {
        this.work = work;
        this.otherwise = List.copyOf(otherwise);
    }

    /// The name of a file or folder, also of one that is given as `.` or through `..`.
    public static String nameOf(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "case" : last.toString();
    }

    /// @return what the user should know
    public List<Notice> take(Path path) throws IOException {
        CaseSettings now = work.state().settings();
        Material material = CaseWork.materialOf(path);
        boolean named = !now.name().isEmpty() && !otherwise.contains(now.name());
        List<Notice> notices = new ArrayList<>();
        String said = material.name().orElse("");
        if (named && !said.isEmpty() && !said.equals(now.name())) {
            notices.add(Notice.note("the case is called \"%s\" and stays so; material.toml calls it \"%s\""
                    .formatted(now.name(), said)));
        }
        if (!now.countries().isEmpty()
                && !material.countries().isEmpty()
                && !now.countries().equals(material.countries())) {
            notices.add(Notice.note("the countries in scope were %s and are %s now, as material.toml says"
                    .formatted(String.join(", ", now.countries()), String.join(", ", material.countries()))));
        }
        work.settle(new CaseSettings(
                named ? now.name() : material.name().orElse(now.name().isEmpty() ? otherwise.getFirst() : now.name()),
                material.countries().isEmpty() ? now.countries() : material.countries(),
                or(material.from(), now.from()),
                or(material.to(), now.to()),
                or(material.timeZone(), now.timeZone()),
                material.languages().isEmpty() ? now.languages() : material.languages(),
                now.gazetteers(),
                or(material.independentOrigins(), now.independentOrigins()),
                material.recordsViews().orElse(now.recordsViews())));
        return notices;
    }

    private static <T> Known<T> or(Known<T> said, Known<T> before) {
        return said.isKnown() ? said : before;
    }
}
