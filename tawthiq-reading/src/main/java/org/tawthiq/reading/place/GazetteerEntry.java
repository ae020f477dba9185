package org.tawthiq.reading.place;

import org.tawthiq.vocabulary.Coordinates;

/// One place of a gazetteer.
///
/// @param id `geonames:…`, `geonames-admin1:SY.12`, `country:SY`, or `table:<file>:<row id>`
/// @param country ISO 3166-1 alpha-2; empty where a user's table came without one
/// @param admin1Code of GeoNames within the country; empty where not known
/// @param admin1Name the province's name; empty where not known
/// @param feature GeoNames feature code such as `PPLA2`; empty where not known
/// @param population 0 where not known
public record GazetteerEntry(
        String id,
        String name,
        Coordinates coordinates,
        String country,
        String admin1Code,
        String admin1Name,
        PlaceKind kind,
        String feature,
        int population) {}
