package org.tawthiq.incident.event;

import java.util.List;

/// One report of an event, as far as the comparison needs it.
///
/// @param list the index of the list or source that it stands in
/// @param codes for each taxonomy what the report names of it, by [Taxonomy#code]; empty where it names nothing
/// @param amounts for each kind of amount the number told, such as of persons killed
/// @param words of the text in which it is told, in one spelling; empty where there is none
public record EventReport(
        int list, Days days, Spot spot, List<List<Integer>> codes, List<Amount> amounts, List<String> words) {

    public EventReport {
        codes = codes.stream().map(List::copyOf).toList();
        amounts = List.copyOf(amounts);
        words = List.copyOf(words);
    }

    /// A report without a text.
    public EventReport(int list, Days days, Spot spot, List<List<Integer>> codes, List<Amount> amounts) {
        this(list, days, spot, codes, amounts, List.of());
    }

    /// The days on which the event can have been, by their number since 1970-01-01, both ends included.
    public record Days(int first, int last) {

        /// Not told.
        public static final Days UNKNOWN = new Days(0, -1);

        public Days {
            if (last < first && !(first == 0 && last == -1)) {
                throw new IllegalArgumentException(
                        "the last day (%d) lies before the first (%d)".formatted(last, first));
            }
        }

        public boolean isKnown() {
            return last >= first;
        }
    }

    /// A place on the earth.
    ///
    /// @param radius kilometres within which the event lies; 0 for a point
    /// @param name in one spelling, for places whose coordinates are not known; empty where it is not named
    public record Spot(double latitude, double longitude, double radius, String name) {

        /// Not told.
        public static final Spot UNKNOWN = new Spot(Double.NaN, Double.NaN, 0);

        /// A place without a name.
        public Spot(double latitude, double longitude, double radius) {
            this(latitude, longitude, radius, "");
        }

        /// A place of which the name alone is known.
        public static Spot named(String name) {
            return new Spot(Double.NaN, Double.NaN, 0, name);
        }

        /// Whether its coordinates are known.
        public boolean isKnown() {
            return !Double.isNaN(latitude) && !Double.isNaN(longitude);
        }
    }

    /// A number as told, from the least to the most that it can mean.
    ///
    /// @param most [Integer#MAX_VALUE] where it is open
    public record Amount(int least, int most) {

        /// Not told.
        public static final Amount UNKNOWN = new Amount(0, -1);

        public boolean isKnown() {
            return most >= least;
        }
    }
}
