package org.tawthiq.app.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.Erasure;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkChange;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.incident.Linker;
import org.tawthiq.incident.Linking;
import org.tawthiq.incident.LinkingDraws;
import org.tawthiq.incident.NearestOutside;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// Links the attack claims of the evidence and records the change in membership.
final class LinkingStep {

    static final String LINKER = "linker/5";
    private static final String LEARNED_BEFORE =
            "the weights of this case were learned by an earlier version and are no longer used; link --relearn learns them again";
    /// From so many times the claims on that weights were learned from, it is told.
    private static final double GROWN = 1.5;

    private static final long SEED = 1;
    private static final int DRAWS = 200;

    private final CaseWork work;

    LinkingStep(CaseWork work) {
        this.work = work;
    }

    /// Learns weights from the claims and links by them; where they teach too little, the weights in
    /// force stay.
    List<Notice> relearn() throws IOException {
        CaseState state = work.state();
        List<Claim.Attack> attacks = attacks(state);
        Linker.Learned learned =
                Linker.learn(attacks, CaseTexts.prose(state, CaseTexts.all(work)), state.linkRulings(), SEED);
        boolean trusted = learned.doubt().isEmpty();
        List<Notice> notices = new ArrayList<>();
        notices.add(Notice.note(
                trusted
                        ? "weights were learned from %d claims%s"
                                .formatted(
                                        attacks.size(),
                                        refined(
                                                learned.weights(),
                                                state.linkRulings().size()))
                        : "no weights were learned, those in force stay: " + learned.doubt()));
        notices.addAll(link(trusted ? learned.weights() : work.weights()));
        return notices;
    }

    private static String refined(LinkWeights weights, int decisions) {
        return decisions == 0
                ? ""
                : " and refined by %d of %d decisions on pairs of them".formatted(weights.labels(), decisions);
    }

    List<Notice> link(LinkWeights weights) throws IOException {
        CaseState state = work.state();
        List<Notice> notices = new ArrayList<>();
        if (!weights.isLearned() && work.learnedBefore()) {
            notices.add(Notice.note(LEARNED_BEFORE));
        }
        List<Claim.Attack> attacks = attacks(state);
        if (weights.isLearned() && attacks.size() > GROWN * weights.population().reports()) {
            notices.add(Notice.note(outgrown(weights.population().reports(), attacks.size())));
        }
        boolean sameWeights = weights.equals(work.weights());
        Optional<FurtherClaims> further = sameWeights ? FurtherClaims.since(work, LINKER, weights) : Optional.empty();
        LinkChange change = further.isPresent() ? further.get().link(texts(weights)) : all(weights, attacks);
        change.contradictions().forEach(text -> notices.add(Notice.note(text)));
        change.leftOut().forEach(text -> notices.add(Notice.note(text)));
        List<CaseRecord> records = new ArrayList<>();
        if (!sameWeights) {
            records.add(new CaseRecord.WeightsLearned(weights));
        }
        if (!sameWeights || !change.changed().isEmpty() || !change.gone().isEmpty()) {
            records.add(new CaseRecord.IncidentsLinked(LINKER, weights, change.changed(), change.gone()));
        }
        work.append(records, List.of());
        return notices;
    }

    private static String outgrown(int then, int now) {
        return "the weights in force were learned from %d claims, and %d are linked now; link --relearn learns them again"
                .formatted(then, now);
    }

    private LinkChange all(LinkWeights weights, List<Claim.Attack> attacks) throws IOException {
        CaseState state = work.state();
        Linking linking =
                new Linker(weights, texts(weights)).link(attacks, state.linkRulings(), stillNamed(state, attacks));
        return change(linking, state.incidents());
    }

    private static LinkChange change(Linking linking, Map<IncidentId, Incident> before) {
        Set<IncidentId> gone = new TreeSet<>(before.keySet());
        linking.incidents().forEach(incident -> gone.remove(incident.id()));
        return new LinkChange(
                linking.incidents().stream()
                        .filter(incident -> !incident.equals(before.get(incident.id())))
                        .toList(),
                List.copyOf(gone),
                linking.open(),
                linking.contradictions(),
                linking.leftOut());
    }

    /// The incidents by which names are kept. Where the claim that founded one counts no more, the first of the
    /// others stands for it: decisions that withhold it or review it still mean it.
    private static List<Incident> stillNamed(CaseState state, List<Claim.Attack> attacks) {
        Set<ClaimId> counting = new TreeSet<>();
        attacks.forEach(attack -> counting.add(attack.id()));
        List<Incident> named = new ArrayList<>();
        for (Incident incident : state.incidents().values()) {
            Stream.concat(Stream.of(incident.founding()), incident.claims().stream())
                    .filter(counting::contains)
                    .findFirst()
                    .ifPresent(founding ->
                            named.add(new Incident(incident.id(), founding, incident.members(), incident.formerly())));
        }
        return named;
    }

    /// The incidents as they are to be recorded with an erasure: by the claims that are left, with the names that they
    /// have now, and as the change to what the records that are left give by themselves. Learned weights stay; what
    /// they were learned from is counted again without what is erased.
    List<CaseRecord> without(Erasure erasure) throws IOException {
        List<CaseRecord> left = new ArrayList<>(work.records());
        erasure.entries().forEach(number -> {
            int index = Math.toIntExact(number) - 1;
            left.set(index, new CaseRecord.Gone(left.get(index).kind()));
        });
        CaseState after = CaseState.replay(left);
        List<Claim.Attack> attacks = attacks(after);
        LinkWeights weights = work.weights();
        List<CaseRecord> made = new ArrayList<>();
        Map<SourceId, String> prose = Map.of();
        if (weights.isLearned()) {
            Map<SourceId, String> texts = CaseTexts.all(work);
            texts.keySet().retainAll(after.texts().keySet());
            prose = CaseTexts.prose(after, texts);
            weights = Linker.countedAgain(weights, attacks, prose);
            made.add(new CaseRecord.WeightsLearned(weights));
        }
        LinkChange change = change(
                new Linker(weights, prose).link(attacks, after.linkRulings(), stillNamed(work.state(), attacks)),
                after.incidents());
        made.add(new CaseRecord.IncidentsLinked(LINKER, weights, change.changed(), change.gone()));
        return made;
    }

    /// The claims nearest to an incident that are not in it.
    List<NearestOutside> nearest(Incident incident, int most) throws IOException {
        return linker(work.weights()).nearest(attacks(work.state()), incident, most);
    }

    private Linker linker(LinkWeights weights) throws IOException {
        return new Linker(weights, texts(weights));
    }

    /// Rules ask for no words.
    private Map<SourceId, String> texts(LinkWeights weights) throws IOException {
        return weights.isLearned() ? CaseTexts.prose(work.state(), CaseTexts.all(work)) : Map.of();
    }

    LinkingDraws draws(LinkWeights weights) throws IOException {
        CaseState state = work.state();
        return linker(weights)
                .draw(
                        attacks(state),
                        state.linkRulings(),
                        List.copyOf(state.incidents().values()),
                        DRAWS,
                        SEED);
    }

    /// Attack claims in force of sources that are evidence; a statement is checked and never counted.
    static List<Claim.Attack> attacks(CaseState state) {
        return state.claims().values().stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .filter(claim -> isEvidence(state, claim))
                .toList();
    }

    static boolean isEvidence(CaseState state, Claim claim) {
        Source source = state.sources().get(claim.statement().citation().source());
        return source != null && source.role() == Source.Role.EVIDENCE;
    }
}
