package org.tawthiq.verify.tlog;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a tile or an entry bundle (C2SP tlog-tiles): what it holds, its place, and how many of at most
/// 256 hashes or entries it has.
public sealed interface TilePath {
    int FULL = 256;

    long index();

    /// From 1 to 256; below 256 the tile is partial.
    int width();

    /// The same place with another width.
    TilePath ofWidth(int width);

    String text();

    /// Hashes: at level 0 of the leaves, above of the full tiles of the level below.
    record HashTile(int level, long index, int width) implements TilePath {
        public HashTile {
            if (level < 0 || level > 63) {
                throw new IllegalArgumentException("level " + level + " is not from 0 to 63");
            }
            check(index, width);
        }

        @Override
        public HashTile ofWidth(int other) {
            return new HashTile(level, index, other);
        }

        @Override
        public String text() {
            return "tile/" + level + "/" + place(index, width);
        }
    }

    /// The entries whose hashes the tile of the same index at level 0 holds.
    record EntryBundle(long index, int width) implements TilePath {
        public EntryBundle {
            check(index, width);
        }

        @Override
        public EntryBundle ofWidth(int other) {
            return new EntryBundle(index, other);
        }

        @Override
        public String text() {
            return "tile/entries/" + place(index, width);
        }
    }

    /// How many hashes the tile holds in a tree of `size` leaves: 0 where there is no such tile yet.
    static int width(int level, long index, long size) {
        int bits = 8 * level;
        long hashes = bits < 63 ? size >>> bits : 0;
        long before = index > Long.MAX_VALUE / FULL ? Long.MAX_VALUE : index * FULL;
        return Math.clamp(hashes - before, 0, FULL);
    }

    static TilePath parse(String text) throws MalformedText {
        Matcher parts = PathPattern.PATTERN.matcher(text);
        if (!parts.matches()) {
            throw new MalformedText("no path of a tile: " + text);
        }
        try {
            String place = parts.group("index").replace("/", "").replace("x", "");
            long index = Long.parseLong(place);
            int width = parts.group("width") == null ? FULL : Integer.parseInt(parts.group("width"));
            TilePath path = parts.group("level").equals("entries")
                    ? new EntryBundle(index, width)
                    : new HashTile(Integer.parseInt(parts.group("level")), index, width);
            if (path.text().equals(text) && (parts.group("width") == null || width < FULL)) {
                return path;
            }
        } catch (IllegalArgumentException _) {
            // a number out of range: falls to the refusal below
        }
        throw new MalformedText("no path of a tile: " + text);
    }

    private static void check(long index, int width) {
        if (index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile " + index + " of width " + width);
        }
    }

    /// Groups of three digits, an `x` before all but the last.
    private static String place(long index, int width) {
        StringBuilder out = new StringBuilder(threeDigits(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            out.insert(0, "x" + threeDigits(rest % 1000) + "/");
        }
        return width == FULL ? out.toString() : out + ".p/" + width;
    }

    private static String threeDigits(long number) {
        return String.format(Locale.ROOT, "%03d", number);
    }
}

/// Wider than the format; what it lets through is printed again and compared.
final class PathPattern {
    static final Pattern PATTERN = Pattern.compile(
            "tile/(?<level>entries|[0-9]{1,2})/(?<index>(?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/(?<width>[0-9]{1,3}))?");

    private PathPattern() {}
}
