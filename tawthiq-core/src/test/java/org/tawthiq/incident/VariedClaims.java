package org.tawthiq.incident;

import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.unknownPlace;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Claims of few days and places that tell days, places and all else in every way, or not at all.
final class VariedClaims {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 1);

    private static final List<ReportedPlace> PLACES = List.of(
            TestClaim.town("Alpha", 36_000_000),
            TestClaim.town("Alpha", 36_000_000),
            TestClaim.town("Suburb", 36_080_000),
            TestClaim.town("Bravo", 36_100_000),
            TestClaim.town("Distant", 37_000_000),
            TestClaim.place("Quarter", 36_010_000, PlacePrecision.NEIGHBOURHOOD, "XX"),
            TestClaim.place("District", 36_300_000, PlacePrecision.DISTRICT, "XX"),
            TestClaim.place("Province", 36_900_000, PlacePrecision.PROVINCE, "XX"),
            TestClaim.place("Country", 35_000_000, PlacePrecision.COUNTRY, "XX"),
            unknownPlace("Tell Khayali"),
            unknownPlace("Tell Jadid"));

    private final Random random;

    VariedClaims(long seed) {
        random = new Random(seed);
    }

    List<Claim.Attack> claims(int number) {
        List<Claim.Attack> claims = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            claims.add(one("n%04d-%d".formatted(random.nextInt(10_000), at)));
        }
        return claims;
    }

    /// @param number how many days the claims are spread over
    private LocalDate day(int number) {
        return DAY.plusDays(random.nextInt(number));
    }

    private Claim.Attack one(String name) {
        TestClaim claim = claim(name).from("source-" + random.nextInt(40)).dated(extent());
        if (random.nextInt(12) > 0) {
            claim.in(PLACES.get(random.nextInt(PLACES.size())));
        }
        if (random.nextBoolean()) {
            claim.killing(1 + random.nextInt(5));
        }
        if (random.nextInt(3) == 0) {
            claim.hitting("hospital", List.of("Ibn Test", "Al-Amal").get(random.nextInt(2)));
        } else if (random.nextBoolean()) {
            claim.hitting("school");
        }
        if (random.nextBoolean()) {
            claim.act(List.of("air_strike", "barrel_bomb", "shelling").get(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            claim.by("X-ONE");
        }
        if (random.nextInt(3) == 0) {
            claim.at(new TimeOfDay.PartOfDay(TimeOfDay.Part.MORNING));
        }
        return claim.attack();
    }

    private DateExtent extent() {
        LocalDate day = day(5);
        return switch (random.nextInt(16)) {
            case 0 -> new DateExtent.Unstated();
            case 1 -> new DateExtent.Since(day);
            case 2 -> new DateExtent.Month(YearMonth.from(day));
            case 3 -> new DateExtent.InYear(Year.from(day));
            case 4 -> new DateExtent.Span(day, day.plusDays(2));
            case 5 -> new DateExtent.Span(day.minusDays(70), day);
            case 6 -> new DateExtent.Span(day.minusDays(9), day);
            default -> new DateExtent.Day(day);
        };
    }
}
