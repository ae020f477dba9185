package org.tawthiq.vocabulary;

/// A date as a source reports it: the days it admits, the words, and what gave the words their place in
/// the calendar.
///
/// @param yearInferred true where no year stands in the words and it was taken from the anchor
/// @param stated the words, such as "January 29"; empty where the date is carried over or unstated
public record ReportedDate(DateExtent extent, Anchor anchor, boolean yearInferred, String stated) {

    /// What fixed the words in the calendar.
    public enum Anchor {
        /// The words are complete: day, month and year.
        EXPLICIT,
        /// The publication date of the source.
        PUBLICATION,
        /// A fuller date elsewhere in the same text, or its date line.
        DOCUMENT,
        /// The date of an event told earlier in the text: "two days later".
        EVENT,
        /// The weekday told with a day and a month: the latest year that fits.
        WEEKDAY,
        /// Nothing; the extent is unstated.
        NONE
    }

    public static ReportedDate unstated() {
        return new ReportedDate(new DateExtent.Unstated(), Anchor.NONE, false, "");
    }

    public boolean isStated() {
        return !(extent instanceof DateExtent.Unstated);
    }
}
