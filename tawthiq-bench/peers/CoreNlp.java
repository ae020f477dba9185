import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.tawthiq.app.Wiring;
import org.tawthiq.bench.score.GeoparsingScore;
import org.tawthiq.bench.score.MentionFinder;
import org.tawthiq.bench.score.Part;
import org.tawthiq.bench.score.ScoreTable;
import org.tawthiq.bench.score.TimexScore;
import org.tawthiq.bench.score.TimexValues;
import org.tawthiq.bench.score.Trial;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.draft.Mentions;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// Our reader and Stanford CoreNLP 4.5.10 on the same texts in one run: documents a second on one core, and
/// which of the annotated places and dates each finds. CoreNLP does what its users run for this: tokens,
/// sentences, parts of speech, lemmas, named entities with numbers and times, without the fine-grained ones.
final class CoreNlp implements MentionFinder {

    private static final Set<String> PLACES = Set.of("LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE");
    private static final int WARM = 60;
    private static final int TIMED = 120;
    private static final int WORDS = 200;

    private final StanfordCoreNLP pipeline;

    CoreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "true");
        pipeline = new StanfordCoreNLP(properties);
    }

    private List<CoreMap> mentions(ReadingText text) {
        Annotation annotation = new Annotation(text.text());
        text.published()
                .toOptional()
                .ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        pipeline.annotate(annotation);
        List<CoreMap> found = annotation.get(CoreAnnotations.MentionsAnnotation.class);
        return found == null ? List.of() : found;
    }

    private static int start(CoreMap mention) {
        return mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    }

    private static int end(CoreMap mention) {
        return mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    }

    @Override
    public List<Mentions.Place> places(ReadingText text) {
        List<Mentions.Place> places = new ArrayList<>();
        for (CoreMap mention : mentions(text)) {
            if (PLACES.contains(mention.get(CoreAnnotations.NamedEntityTagAnnotation.class))) {
                String name = text.text().substring(start(mention), end(mention));
                places.add(new Mentions.Place(
                        start(mention),
                        end(mention),
                        new ReportedPlace(name, name, List.of(), PlacePrecision.UNKNOWN)));
            }
        }
        return places;
    }

    @Override
    public List<TimexValues.Value> dates(ReadingText text) {
        List<TimexValues.Value> dates = new ArrayList<>();
        for (CoreMap mention : mentions(text)) {
            Timex timex = mention.get(TimeAnnotations.TimexAnnotation.class);
            if (timex == null) {
                for (CoreLabel token : mention.get(CoreAnnotations.TokensAnnotation.class)) {
                    timex = timex == null ? token.get(TimeAnnotations.TimexAnnotation.class) : timex;
                }
            }
            if (timex != null && timex.timexType() != null) {
                String value = timex.value() == null ? "" : timex.value();
                dates.add(new TimexValues.Value(timex.timexType(), start(mention), end(mention), value));
            }
        }
        return dates;
    }

    /// The texts of the geoparsing set, two hundred words each.
    private static List<ReadingText> texts(Path data) throws Exception {
        List<ReadingText> texts = new ArrayList<>();
        MentionFinder collector = new MentionFinder() {
            @Override
            public List<Mentions.Place> places(ReadingText text) {
                String[] words = text.text().split("(?<=\\s)", WORDS + 1);
                String head = words.length <= WORDS
                        ? text.text()
                        : text.text().substring(0, text.text().length() - words[WORDS].length());
                if (words.length > WORDS) {
                    synchronized (texts) {
                        texts.add(new ReadingText(text.source(), head, text.published(), text.publisher()));
                    }
                }
                return List.of();
            }

            @Override
            public List<TimexValues.Value> dates(ReadingText text) {
                return List.of();
            }
        };
        new GeoparsingScore().score(new Trial(Gazetteer.shipped(), Part.DEV, collector), data.resolve("geoparsing"));
        texts.sort(java.util.Comparator.comparing(text -> text.source().value()));
        return texts.subList(0, Math.min(texts.size(), WARM + TIMED));
    }

    private static double rate(String name, List<ReadingText> texts, int rounds, Consumer<ReadingText> read) {
        texts.subList(0, WARM).forEach(read);
        for (int warm = 1; warm < rounds; warm++) {
            texts.forEach(read);
        }
        long begin = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            texts.subList(WARM, texts.size()).forEach(read);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double rate = rounds * (texts.size() - WARM) / seconds;
        System.out.printf("%-22s %,10.1f documents of %d words a second%n", name, rate, WORDS);
        return rate;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        Gazetteer gazetteer = Gazetteer.shipped();
        CoreNlp peer = new CoreNlp();
        List<ReadingText> texts = texts(data);
        var reader = Wiring.reader(gazetteer);
        double theirs = rate("CoreNLP", texts, 1, peer::mentions);
        double ours = rate("Tawthiq, all claims", texts, 40, reader::read);
        MentionFinder rules = new Trial(gazetteer, Part.DEV).english();
        double named = rate("Tawthiq, names, dates", texts, 40, text -> {
            rules.places(text);
        });
        System.out.printf("%.0f and %.0f times as fast%n", ours / theirs, named / theirs);
        for (MentionFinder finder : List.of(peer, rules)) {
            System.out.printf("%n%s%n", finder == peer ? "CoreNLP" : "Tawthiq");
            Trial trial = new Trial(gazetteer, Part.ALL, finder);
            ScoreTable.lines(new GeoparsingScore().score(trial, data.resolve("geoparsing")))
                    .stream()
                    .filter(line -> !line.contains("161"))
                    .forEach(System.out::println);
            ScoreTable.lines(new TimexScore().score(trial, data.resolve("timex"))).stream()
                    .filter(line -> !line.startsWith("Arabic"))
                    .forEach(System.out::println);
        }
    }
}
