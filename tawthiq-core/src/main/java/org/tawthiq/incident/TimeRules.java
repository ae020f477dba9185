package org.tawthiq.incident;

import java.time.LocalDate;

/// What dates and times of day tell about a pair. A missing one tells nothing.
final class TimeRules {

    private static final int CLOCK_TOLERANCE_MINUTES = 90;
    private static final int MINUTES_OF_A_DAY = 1440;

    private TimeRules() {}

    /// The rule on dates; empty where one is missing.
    static String date(ClaimTraits a, ClaimTraits b) {
        if (!a.hasDate || !b.hasDate) {
            return "";
        }
        long gap = gap(a, b);
        if (gap <= 0) {
            return a.isOneDay && b.isOneDay ? "same_day" : "dates_overlap";
        }
        return gap == 1 ? "a_day_apart" : "dates_apart";
    }

    /// Days between the nearest days of both; 0 or less where they can share one.
    private static long gap(ClaimTraits a, ClaimTraits b) {
        return Math.max((long) b.firstDay - a.lastDay, (long) a.firstDay - b.lastDay);
    }

    static String dateNote(String rule, ClaimTraits a, ClaimTraits b) {
        if (rule.equals("same_day")) {
            return "both give " + said(a);
        }
        if (rule.equals("dates_overlap")) {
            return said(a) + " and " + said(b) + " can be one day";
        }
        long gap = gap(a, b);
        return "%s and %s lie %d day%s apart".formatted(said(a), said(b), gap, gap == 1 ? "" : "s");
    }

    /// The rule on times of day; empty where one is missing. One voice that tells of two clock times tells of two
    /// attacks, however near they are.
    static String time(ClaimTraits a, ClaimTraits b) {
        if (a.firstMinute == ClaimTraits.NONE || b.firstMinute == ClaimTraits.NONE) {
            return "";
        }
        if (a.isClock && b.isClock && isOneVoice(a, b) && !meets(a, b, 0)) {
            return "two_times_told";
        }
        return meets(a, b, CLOCK_TOLERANCE_MINUTES) ? "same_time" : "times_apart";
    }

    private static boolean isOneVoice(ClaimTraits a, ClaimTraits b) {
        return a.source().equals(b.source())
                && a.claim.statement().speaker().equals(b.claim.statement().speaker());
    }

    private static boolean meets(ClaimTraits a, ClaimTraits b, int tolerance) {
        return meets(a, b, 0, tolerance)
                || meets(a, b, MINUTES_OF_A_DAY, tolerance)
                || meets(a, b, -MINUTES_OF_A_DAY, tolerance);
    }

    static String timeNote(String rule) {
        return switch (rule) {
            case "same_time" -> "the times of day told can be the same";
            case "two_times_told" -> "one voice tells of two times";
            default -> "the times of day told exclude each other";
        };
    }

    private static boolean meets(ClaimTraits one, ClaimTraits other, int shift, int tolerance) {
        return one.firstMinute <= other.lastMinute + shift + tolerance
                && other.firstMinute + shift <= one.lastMinute + tolerance;
    }

    private static String said(ClaimTraits claim) {
        String from = LocalDate.ofEpochDay(claim.firstDay).toString();
        String to = claim.lastDay == ClaimTraits.OPEN
                ? ""
                : LocalDate.ofEpochDay(claim.lastDay).toString();
        return from.equals(to) ? from : from + " to " + to;
    }
}
