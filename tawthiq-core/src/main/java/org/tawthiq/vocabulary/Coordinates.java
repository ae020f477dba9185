package org.tawthiq.vocabulary;

/// A point on WGS 84 in whole microdegrees (1e-6 degree, about 0.11 m of latitude), so that it has one
/// spelling in
/// every record.
public record Coordinates(int latitude, int longitude) {

    private static final double MICRODEGREES = 1e6;
    private static final double EARTH_RADIUS_KILOMETRES = 6371.0088;

    public Coordinates {
        if (Math.abs((long) latitude) > 90_000_000L || Math.abs((long) longitude) > 180_000_000L) {
            throw new IllegalArgumentException("latitude (%d) or longitude (%d) is not on the globe, in microdegrees"
                    .formatted(latitude, longitude));
        }
    }

    public static Coordinates ofDegrees(double latitude, double longitude) {
        return new Coordinates(
                Math.toIntExact(Math.round(latitude * MICRODEGREES)),
                Math.toIntExact(Math.round(longitude * MICRODEGREES)));
    }

    public double latitudeDegrees() {
        return latitude / MICRODEGREES;
    }

    public double longitudeDegrees() {
        return longitude / MICRODEGREES;
    }

    /// Great-circle distance by the haversine formula on a sphere of the mean Earth radius; good to half
    /// a per cent.
    public double kilometresTo(Coordinates other) {
        double north = Math.toRadians(latitudeDegrees());
        double otherNorth = Math.toRadians(other.latitudeDegrees());
        double dLat = otherNorth - north;
        double dLon = Math.toRadians(other.longitudeDegrees() - longitudeDegrees());
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(north) * Math.cos(otherNorth) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
