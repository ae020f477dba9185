package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tawthiq.bench.input.Markup;
import org.tawthiq.bench.input.SetFiles;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.draft.Mentions;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedPlace;
import org.w3c.dom.Element;

/// Place names of English news with their positions: which of them the English rules find, and how many
/// of those found lie where they should.
public final class GeoparsingScore implements Score {

    private static final double NEAR_KILOMETRES = 161;
    private static final Set<String> LITERAL =
            Set.of("Literal", "Coercion", "Mixed", "Embedded_Literal", "Literal_Modifier");
    private static final Set<String> ASSOCIATIVE = Set.of("Metonymic", "Embedded_Non_Lit", "Non_Literal_Modifier");

    /// @param isLiteral false for a name that stands for something else than the place: it is neither
    ///     asked for nor wrong
    private record Toponym(int start, int end, String name, boolean isLiteral, Optional<Point> point) {

        boolean overlaps(Mentions.Place place) {
            return start < place.end() && place.start() < end;
        }

        boolean isAt(Mentions.Place place) {
            return start == place.start() && end == place.end();
        }
    }

    private record Point(double latitude, double longitude) {}

    private record Article(String id, String text, List<Toponym> toponyms) {}

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        Counts counts = new Counts();
        score(trial, "GeoWebNews", geoWebNews(folder.resolve("GWN.xml.xz")), counts);
        score(trial, "LGL", lgl(folder.resolve("lgl.xml.xz")), counts);
        return counts.scored();
    }

    private static void score(Trial trial, String set, List<Article> articles, Counts counts) {
        counts.found(set + ", toponyms", Bar.ofF1(0.80));
        counts.found(set + ", toponyms overlapping", Bar.none());
        counts.answered(set + ", within 161 km", Bar.ofRight(0.90));
        List<Article> own = articles.stream()
                .filter(article -> trial.part().holds(article.id()))
                .toList();
        List<List<Mentions.Place>> places = own.parallelStream()
                .map(article -> trial.english()
                        .places(new ReadingText(
                                new SourceId(article.id()), article.text(), Known.unknown(), Known.unknown())))
                .toList();
        for (int i = 0; i < own.size(); i++) {
            found(set, own.get(i), places.get(i), counts);
        }
    }

    private static void found(String set, Article article, List<Mentions.Place> places, Counts counts) {
        Set<Mentions.Place> exact = new HashSet<>();
        Set<Mentions.Place> touching = new HashSet<>();
        int overlapped = 0;
        for (Toponym toponym : article.toponyms()) {
            places.stream().filter(toponym::overlaps).forEach(touching::add);
            if (!toponym.isLiteral()) {
                continue;
            }
            Optional<Mentions.Place> at = places.stream().filter(toponym::isAt).findFirst();
            at.ifPresent(exact::add);
            overlapped += places.stream().anyMatch(toponym::overlaps) ? 1 : 0;
            if (at.isEmpty()) {
                counts.miss("missed toponym, " + set, article.id(), around(article, toponym.start(), toponym.end()));
            }
            position(set, article, toponym, at, counts);
        }
        int asked = (int) article.toponyms().stream().filter(Toponym::isLiteral).count();
        List<Mentions.Place> counted = places.stream()
                .filter(place -> exact.contains(place)
                        || article.toponyms().stream()
                                .noneMatch(toponym -> !toponym.isLiteral() && toponym.overlaps(place)))
                .toList();
        counts.add(set + ", toponyms", exact.size(), counted.size() - exact.size(), asked - exact.size());
        counts.add(
                set + ", toponyms overlapping",
                overlapped,
                (int) counted.stream()
                        .filter(place -> !touching.contains(place))
                        .count(),
                asked - overlapped);
        counted.stream()
                .filter(place -> !exact.contains(place))
                .forEach(place -> counts.miss(
                        "false toponym, " + set, article.id(), around(article, place.start(), place.end())));
    }

    private static void position(
            String set, Article article, Toponym toponym, Optional<Mentions.Place> found, Counts counts) {
        if (toponym.point().isEmpty()) {
            return;
        }
        String measure = set + ", within 161 km";
        if (found.isEmpty()) {
            counts.notGiven(measure);
            return;
        }
        Point point = toponym.point().get();
        boolean near = found.get()
                .place()
                .best()
                .map(ReportedPlace.Candidate::coordinates)
                .filter(best -> Near.kilometres(
                                point.latitude(), point.longitude(), best.latitudeDegrees(), best.longitudeDegrees())
                        <= NEAR_KILOMETRES)
                .isPresent();
        counts.given(measure, near);
        if (!near) {
            counts.miss("far away, " + set, article.id(), around(article, toponym.start(), toponym.end()));
        }
    }

    private static String around(Article article, int start, int end) {
        String text = article.text();
        return text.substring(start, end) + " | "
                + text.substring(Math.max(0, start - 40), Math.min(text.length(), end + 40));
    }

    private static List<Article> geoWebNews(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Element article : Markup.all(Markup.root(SetFiles.text(file)), "article")) {
            String text = Markup.text(article, "text");
            List<Toponym> toponyms = Markup.all(article, "toponym").stream()
                    .flatMap(toponym -> geoWebNews(toponym, text))
                    .toList();
            articles.add(new Article(article.getAttribute("file"), text, toponyms));
        }
        return articles;
    }

    /// An adjective ("Syrian") counts with the names that stand for something else.
    private static Stream<Toponym> geoWebNews(Element toponym, String text) {
        String type = Markup.text(toponym, "type");
        boolean adjective = Markup.text(toponym, "modifierType").equals("Adjective");
        boolean literal = LITERAL.contains(type) && !adjective;
        return literal || ASSOCIATIVE.contains(type) || LITERAL.contains(type)
                ? toponym(toponym, text, "extractedName", literal, "latitude", "longitude")
                : Stream.empty();
    }

    private static List<Article> lgl(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Element article : Markup.all(Markup.root(SetFiles.text(file)), "article")) {
            String text = Markup.text(article, "text");
            List<Toponym> toponyms = Markup.all(article, "toponym").stream()
                    .flatMap(toponym -> toponym(toponym, text, "phrase", true, "lat", "lon"))
                    .toList();
            articles.add(new Article(article.getAttribute("docid"), text, toponyms));
        }
        return articles;
    }

    /// Offsets of the sets count whole characters. Where the words do not stand there, the nearest place
    /// before or after at which they do is taken.
    private static Stream<Toponym> toponym(
            Element toponym, String text, String nameOf, boolean literal, String latitude, String longitude) {
        String name = Markup.text(toponym, nameOf);
        int points = Integer.parseInt(Markup.text(toponym, "start"));
        int start = text.offsetByCodePoints(0, Math.clamp(points, 0, text.codePointCount(0, text.length())));
        int before = text.lastIndexOf(name, start);
        int after = text.indexOf(name, start);
        int at = before < 0 || after >= 0 && after - start < start - before ? after : before;
        Optional<Point> point = Markup.number(toponym, latitude)
                .flatMap(north -> Markup.number(toponym, longitude).map(east -> new Point(north, east)));
        return at < 0 ? Stream.empty() : Stream.of(new Toponym(at, at + name.length(), name, literal, point));
    }
}
