package org.tawthiq.verify.bag;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Paths in a bag.
public final class BagPaths {

    /// Files that operating systems make by themselves.
    private static final Set<String> SYSTEM =
            Set.of(".ds_store", "thumbs.db", "desktop.ini", ".spotlight-v100", ".trashes", ".fseventsd");

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("(%[A-Za-z]+%|\\$).*", Pattern.DOTALL);

    private BagPaths() {}

    /// Whether a path stays within the bag on every system: relative, no `..`, no home folder, drive, share or variable
    /// at its start. A part may hold a backslash where the file system allows one, but none that leads out.
    public static boolean isSafe(String path) {
        return !path.isEmpty()
                && path.indexOf('\0') < 0
                && !path.startsWith("/")
                && !path.startsWith("\\")
                && !path.startsWith("~")
                && !DRIVE.matcher(path).matches()
                && !VARIABLE.matcher(path).matches()
                && Arrays.stream(path.split("[/\\\\]", -1)).noneMatch(BagPaths::leadsElsewhere);
    }

    private static boolean leadsElsewhere(String part) {
        return part.isEmpty() || part.equals(".") || part.equals("..");
    }

    /// As manifests of RFC 8493 write a path: CR, LF and the percent sign are encoded.
    public static String encoded(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    static String decoded(String path) {
        return path.replaceAll("%0[dD]", "\r").replaceAll("%0[aA]", "\n").replace("%25", "%");
    }

    /// Equal for paths that some file system takes for one.
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// Whether two paths differ in their Unicode normalisation at most.
    static boolean sameText(String one, String other) {
        return Normalizer.normalize(one, Normalizer.Form.NFC).equals(Normalizer.normalize(other, Normalizer.Form.NFC));
    }

    static boolean isSystemFile(String path) {
        return SYSTEM.contains(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }
}
