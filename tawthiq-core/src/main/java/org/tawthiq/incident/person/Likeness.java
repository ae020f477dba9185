package org.tawthiq.incident.person;

/// How alike two words are.
final class Likeness {

    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private Likeness() {}

    /// Jaro's likeness with Winkler's bonus for a common beginning (Winkler 1990), 0 to 1.
    static double jaroWinkler(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        long taken = 0;
        long matchedA = 0;
        int common = 0;
        int lengthB = Math.min(b.length(), Long.SIZE);
        for (int i = 0; i < Math.min(a.length(), Long.SIZE); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(lengthB, i + reach + 1); j++) {
                if ((taken >> j & 1) == 0 && a.charAt(i) == b.charAt(j)) {
                    taken |= 1L << j;
                    matchedA |= 1L << i;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        int swapped = 0;
        int j = 0;
        for (int i = 0; i < Math.min(a.length(), Long.SIZE); i++) {
            if ((matchedA >> i & 1) == 1) {
                while ((taken >> j & 1) == 0) {
                    j++;
                }
                swapped += a.charAt(i) == b.charAt(j) ? 0 : 1;
                j++;
            }
        }
        double m = common;
        double jaro = (m / a.length() + m / b.length() + (m - swapped / 2.0) / m) / 3;
        int prefix = 0;
        while (prefix < Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()))
                && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    /// Whether one letter put in, left out, changed or two neighbours exchanged lead from one to the other.
    static boolean isOneEditAway(String a, String b) {
        int difference = a.length() - b.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int restA = a.length() - start - end;
        int restB = b.length() - start - end;
        boolean exchanged = restA == 2
                && restB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return restA <= 1 && restB <= 1 || exchanged;
    }
}
