package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.bench.input.Node;
import org.tawthiq.bench.input.SetFiles;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// English narratives of incidents in Gaza with their documenter's figures: what the first attack claim
/// of a narrative says of the incident.
public final class GazaScore implements Score {

    private static final String FILE = "incident-pages.jsonl.xz";
    private static final double NEAR_KILOMETRES = 2;
    private static final int VAGUE_DAYS = 7;
    private static final Bar RIGHT = Bar.ofRight(0.90);

    /// Positions of a whole city or more are no answer that could lie within two kilometres.
    private static final Set<String> ROUGH = Set.of("City", "Province/governorate", "");

    private static final Set<String> EXACT = Set.of("point", "facility", "neighbourhood", "town");

    private static final String NUMBER = "\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final Map<String, Pattern> TOLD =
            Map.of("children", told("child|children|infants?|baby|babies|girls?|boys?"), "women", told("woman|women"));

    private static Pattern told(String persons) {
        return Pattern.compile("(?i)\\b(%s)\\s+(\\w+\\s+)?(%s)\\b(?!-)".formatted(NUMBER, persons));
    }

    /// Least and most of a figure such as "12 – 19".
    record Figure(int least, int most) {

        private static final Pattern FIGURE = Pattern.compile("^(\\d+)(?:\\s*[–-]\\s*(\\d+))?");

        /// The figure with which the words begin.
        static Optional<Figure> of(String words) {
            Matcher matcher = FIGURE.matcher(words.strip());
            return matcher.find()
                    ? Optional.of(of(matcher.group(1), Optional.ofNullable(matcher.group(2))))
                    : Optional.empty();
        }

        /// The figure before a word of the breakdown: "(10–13 children 1 woman)".
        static Optional<Figure> before(String persons, String words) {
            Matcher matcher = Pattern.compile("(\\d+)(?:\\s*[–-]\\s*(\\d+))?\\s+(?:" + persons + ")")
                    .matcher(words);
            return matcher.find()
                    ? Optional.of(of(matcher.group(1), Optional.ofNullable(matcher.group(2))))
                    : Optional.empty();
        }

        private static Figure of(String least, Optional<String> most) {
            return new Figure(Integer.parseInt(least), Integer.parseInt(most.orElse(least)));
        }
    }

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        List<Node> pages = SetFiles.lines(folder.resolve(FILE)).stream()
                .filter(page -> trial.part().holds(page.text("code")))
                .toList();
        Map<String, List<Claim>> read = trial.read(pages.stream()
                .map(page -> new ReadingText(
                        new SourceId(page.text("code")), page.text("assessment"), Known.unknown(), Known.unknown()))
                .toList());
        Counts counts = new Counts();
        counts.answered("attack", Bar.none());
        for (String measure : List.of("date", "place within 2 km", "killed", "injured", "children", "women")) {
            counts.answered(measure, RIGHT);
        }
        for (Node page : pages) {
            Optional<CodedClaim> main = CodedClaim.of(read.getOrDefault(page.text("code"), List.of())).stream()
                    .filter(CodedClaim::isAttack)
                    .findFirst();
            new Page(page, main, counts).score();
        }
        return counts.scored();
    }

    private record Page(Node node, Optional<CodedClaim> main, Counts counts) {

        void score() {
            if (main.isEmpty()) {
                counts.notGiven("attack");
                counts.miss("no attack", node.text("code"), node.text("assessment"));
            } else {
                counts.given("attack", true);
            }
            WrittenDays days = WrittenDays.of(node.text("incident_date"));
            answer("date", main.flatMap(CodedClaim::date).filter(Page::isExact).map(days::meet));
            if (Near.isPlaced(node) && !ROUGH.contains(node.text("geo_accuracy"))) {
                answer(
                        "place within 2 km",
                        main.flatMap(claim -> claim.places().stream()
                                        .filter(place -> Near.isPlaced(place) && isExact(place))
                                        .findFirst())
                                .map(place -> Near.kilometres(place, node) <= NEAR_KILOMETRES));
            }
            String killed = summary("Civilians reported killed");
            total("killed", killed);
            total("injured", summary("Civilians reported injured"));
            part("children", Figure.before("child", killed), "age", "child");
            part("women", Figure.before("wom[ae]n", killed), "sex", "female");
        }

        private String summary(String name) {
            return node.get("summary").map(summary -> summary.text(name)).orElse("");
        }

        private static boolean isExact(Node place) {
            return EXACT.contains(place.text("precision"));
        }

        private static boolean isExact(CodedClaim.Days days) {
            return !LocalDate.parse(days.to())
                    .isAfter(LocalDate.parse(days.from()).plusDays(VAGUE_DAYS));
        }

        private void total(String what, String words) {
            Figure.of(words)
                    .ifPresent(figure -> answer(
                            what,
                            main.flatMap(claim -> claim.total(what))
                                    .map(total -> total.overlaps(figure.least(), figure.most()))));
        }

        /// Asked only where the narrative's first paragraph counts such persons.
        private void part(String measure, Optional<Figure> figure, String key, String value) {
            String first = node.text("assessment").lines().findFirst().orElse("");
            boolean told = Optional.ofNullable(TOLD.get(measure))
                    .orElseThrow()
                    .matcher(first)
                    .find();
            if (figure.isPresent() && told) {
                answer(
                        measure,
                        main.flatMap(claim -> persons(claim, key, value))
                                .map(total -> total.overlaps(
                                        figure.get().least(), figure.get().most())));
            }
        }

        private static Optional<CodedClaim.Total> persons(CodedClaim claim, String key, String value) {
            return CodedClaim.sum(claim.node().list("harm").stream()
                    .filter(harm ->
                            harm.text("what").equals("killed") && harm.text(key).equals(value))
                    .filter(harm -> !key.equals("sex") || !harm.text("age").equals("child"))
                    .toList());
        }

        private void answer(String measure, Optional<Boolean> right) {
            String quote = main.map(CodedClaim::quote).orElse("");
            if (right.isEmpty()) {
                counts.notGiven(measure);
                counts.miss("no " + measure, node.text("code"), quote);
            } else {
                counts.given(measure, right.get());
                if (!right.get()) {
                    counts.miss("wrong " + measure, node.text("code"), told(measure) + ": " + quote);
                }
            }
        }

        private String told(String measure) {
            return switch (measure) {
                case "date" ->
                    node.text("incident_date") + ", read "
                            + main.flatMap(CodedClaim::date)
                                    .map(Object::toString)
                                    .orElse("");
                case "place within 2 km" ->
                    node.text("location") + ", read "
                            + main.map(CodedClaim::places).orElse(List.of()).stream()
                                    .map(place -> place.text("stated"))
                                    .toList();
                case "injured" ->
                    summary("Civilians reported injured") + ", read "
                            + main.flatMap(claim -> claim.total("injured"))
                                    .map(Object::toString)
                                    .orElse("");
                default ->
                    summary("Civilians reported killed") + ", read "
                            + main.flatMap(claim -> claim.total("killed"))
                                    .map(Object::toString)
                                    .orElse("");
            };
        }
    }
}
