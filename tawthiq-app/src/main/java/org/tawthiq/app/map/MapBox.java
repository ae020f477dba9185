package org.tawthiq.app.map;

/// A box on the map, in microdegrees; it does not cross the antimeridian.
public record MapBox(int south, int west, int north, int east) {
    public MapBox {
        if (south > north || west > east) {
            throw new IllegalArgumentException("the box from south %d, west %d to north %d, east %d is inside out"
                    .formatted(south, west, north, east));
        }
    }
}
