package org.tawthiq.app.report.drawing;

import java.util.OptionalLong;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PlacePrecision;

/// One incident as a drawing shows it.
///
/// @param href where the dot leads
/// @param title what it says of itself
/// @param killed the least number documented; empty where no claim tells
/// @param disputed true where claims of it disagree
public record Dot(String href, String title, OptionalLong killed, boolean disputed) {

    /// A dot with its place.
    ///
    /// @param place the label on the map
    public record Placed(Dot dot, String place, Coordinates at, PlacePrecision precision) {}

    /// A dot with its days.
    public record Dated(Dot dot, DateExtent extent) {}
}
