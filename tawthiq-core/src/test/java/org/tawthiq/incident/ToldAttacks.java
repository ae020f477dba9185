package org.tawthiq.incident;

import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;
import static org.tawthiq.claim.TestClaim.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.ReportedPlace;

/// 300 made attacks in six towns over a year, each told once or twice.
final class ToldAttacks {

    static final int ATTACKS = 300;

    final List<Claim.Attack> claims = new ArrayList<>();
    final Map<SourceId, String> texts = new HashMap<>();
    final Map<ClaimId, Integer> truth = new HashMap<>();

    ToldAttacks() {
        Random random = new Random(20_261_128);
        for (int attack = 0; attack < ATTACKS; attack++) {
            LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(365));
            ReportedPlace place = town("Town " + attack % 6, 36_000_000 + 40_000 * (attack % 6));
            int killed = 1 + random.nextInt(9);
            String act = List.of("air_strike", "shelling", "rocket").get(random.nextInt(3));
            for (int told = 0; told <= attack % 2; told++) {
                String name = "a%03d-%d".formatted(attack, told);
                add(attack, claim(name).on(day.toString()).in(place).act(act).killing(killed), name, "word" + attack);
            }
        }
    }

    void add(int attack, TestClaim told, String name, String words) {
        claims.add(told.from("source-" + name).attack());
        texts.put(new SourceId("source-" + name), words + " seen " + words + "x in the town that day");
        truth.put(id(name), attack);
    }
}
