package org.tawthiq.app.cli;

import java.nio.file.Path;
import java.util.List;

/// What lists are called in the output.
final class ListNames {

    private ListNames() {}

    /// The name of its file; the path as given where two lists have that name.
    static String of(List<Path> lists, int at) {
        Path list = lists.get(at);
        String name = String.valueOf(list.getFileName());
        boolean alone = lists.stream()
                        .filter(other -> String.valueOf(other.getFileName()).equals(name))
                        .count()
                == 1;
        return alone ? name : list.toString();
    }
}
