package org.tawthiq.incident.matching;

/// How two things agree in every field, in one number: four bits a field, so at most sixteen fields of at most
/// fifteen levels. 0 is the least agreement.
public final class Levels {

    /// The level of a field that one of the two does not tell.
    public static final int MISSING = 15;

    private static final int BITS = 4;

    private Levels() {}

    public static int of(long pattern, int field) {
        return (int) (pattern >>> BITS * field) & MISSING;
    }

    public static long with(long pattern, int field, int level) {
        return pattern & ~((long) MISSING << BITS * field) | (long) level << BITS * field;
    }
}
