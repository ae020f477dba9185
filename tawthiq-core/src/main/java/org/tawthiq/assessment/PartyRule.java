package org.tawthiq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Parties;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.PartyRegister;

/// The party of an incident, as named; competing names are kept as *one of*, and denials beside them.
final class PartyRule {

    private PartyRule() {}

    static Derived<Parties> parties(List<Claim.Attack> claims) {
        Map<Set<PartyCode>, List<Claim.Attack>> named = new LinkedHashMap<>();
        boolean anyNamed = claims.stream()
                .anyMatch(
                        claim -> !claim.parties().isEmpty() && !claim.parties().isByAircraftAlone());
        for (Claim.Attack claim : claims) {
            // What only a type of aircraft suggests stands back behind what somebody says.
            if (!claim.parties().isEmpty() && !(anyNamed && claim.parties().isByAircraftAlone())) {
                named.computeIfAbsent(claim.parties().codes(), _ -> new ArrayList<>())
                        .add(claim);
            }
        }
        if (named.isEmpty()) {
            return new Derived<>(Parties.none(), "nothing_told", List.of(), List.of());
        }
        if (named.size() == 1) {
            List<Claim.Attack> group = named.values().iterator().next();
            String rule = anyNamed ? "party_as_named" : "party_by_aircraft_type";
            return new Derived<>(group.getFirst().parties(), rule, ids(group), List.of());
        }
        return competing(List.copyOf(named.values()));
    }

    private static Derived<Parties> competing(List<List<Claim.Attack>> named) {
        Map<PartyCode, Parties.Mention> all = new LinkedHashMap<>();
        named.forEach(group -> group.getFirst().parties().of().forEach(m -> all.putIfAbsent(m.party(), m)));
        List<Parties.Mention> mentions = all.values().stream()
                .sorted(Comparator.comparing(Parties.Mention::party))
                .toList();
        Parties oneOf = new Parties(Parties.Relation.ONE_OF, Parties.Part.STRUCK, mentions);
        List<Derived.Lost<Parties>> lost = named.stream()
                .map(group -> new Derived.Lost<>(group.getFirst().parties(), ids(group)))
                .toList();
        return new Derived<>(oneOf, "parties_compete", List.of(), lost);
    }

    private static List<ClaimId> ids(List<Claim.Attack> claims) {
        return claims.stream().map(Claim::id).sorted().toList();
    }

    static Result result(Derived<Parties> parties, List<OriginGroup> groups, List<Claim.PartyStatement> statements) {
        if (parties.value().isEmpty()) {
            return new Result(Result.Level.NOT_TOLD, List.of("no claim names a party"));
        }
        List<String> reasons = new ArrayList<>();
        List<String> denied = statements.stream()
                .filter(statement -> statement.stance() == Claim.Stance.DENIES
                        && parties.value().codes().contains(statement.party()))
                .map(statement -> "%s denies: “%s”"
                        .formatted(
                                PartyRegister.shipped().name(statement.party()),
                                statement.statement().citation().quote()))
                .toList();
        if (!parties.lost().isEmpty()) {
            reasons.add("origins name different parties");
            reasons.addAll(denied);
            return new Result(Result.Level.DISPUTED, reasons);
        }
        long origins = groups.stream()
                .filter(group -> group.claims().stream().anyMatch(parties.by()::contains))
                .count();
        if (parties.value().isByAircraftAlone()) {
            reasons.add("no origin names a party: only the type of aircraft suggests it");
            reasons.addAll(denied);
            return new Result(denied.isEmpty() ? Result.Level.SINGLE_ORIGIN : Result.Level.DISPUTED, reasons);
        }
        reasons.add(origins == 1 ? "one origin names the party" : origins + " independent origins name the party");
        reasons.addAll(denied);
        if (!denied.isEmpty()) {
            return new Result(Result.Level.DISPUTED, reasons);
        }
        return new Result(origins >= 2 ? Result.Level.CORROBORATED : Result.Level.SINGLE_ORIGIN, reasons);
    }
}
