package org.tawthiq.verify.ocfl;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rules for logical paths and content paths.
///
/// @param edge code for a slash at the start or the end
/// @param element code for an element that is `.`, `..` or empty
/// @param conflict code for a path that occurs twice or that another one runs through
record Paths(String edge, String element, String conflict) {

    static final Paths LOGICAL = new Paths("E053", "E052", "E095");
    static final Paths CONTENT = new Paths("E100", "E099", "E101");

    void check(Iterable<List<String>> lists, String file, String where, Faults faults) {
        Set<String> all = new HashSet<>();
        for (List<String> paths : lists) {
            for (String path : paths) {
                checkForm(path, file, where, faults);
                if (!all.add(path)) {
                    faults.add(conflict, file, where + " names the path \"" + path + "\" twice");
                }
            }
        }
        for (String path : all) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                if (all.contains(path.substring(0, slash))) {
                    faults.add(
                            conflict,
                            file,
                            "%s has \"%s\" both as a file and as a folder".formatted(where, path.substring(0, slash)));
                }
            }
        }
    }

    private void checkForm(String path, String file, String where, Faults faults) {
        if (path.startsWith("/") || path.endsWith("/")) {
            faults.add(edge, file, where + " has a path that begins or ends with a slash: \"" + path + "\"");
        }
        if (!isPlain(path)) {
            faults.add(element, file, where + " has a path with an element \".\", \"..\" or nothing: \"" + path + "\"");
        }
    }

    /// Whether a path stays below the folder it starts from and has one way to be written.
    static boolean isPlain(String path) {
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            if (!isPlainPart(path.substring(start, end))) {
                return false;
            }
            start = end + 1;
        }
        return isPlainPart(path.substring(start)) && path.indexOf('\0') < 0;
    }

    private static boolean isPlainPart(String part) {
        return !part.isEmpty() && !part.equals(".") && !part.equals("..");
    }
}
