package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.bench.input.Markup;
import org.tawthiq.bench.input.SetFiles;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Time expressions of English and Arabic news with their values: which dates are found, and which of them
/// have the value that they should.
public final class TimexScore implements Score {

    private static final int DAY = 10;

    /// The Arabic set gives no dates of its texts; its annotator counted "today" as this day.
    private static final LocalDate ARABIC_TODAY = LocalDate.of(2015, 12, 24);

    private record Document(String id, String text, Optional<LocalDate> published, List<TimexValues.Value> annotated) {}

    private record Kinds(String name, Set<String> types, Bar bar) {}

    private static final List<Kinds> KINDS = List.of(
            new Kinds("DATE and TIME", Set.of("DATE", "TIME"), Bar.ofF1(0.80)),
            new Kinds("DATE", Set.of("DATE"), Bar.none()),
            new Kinds("all types", Set.of("DATE", "TIME", "DURATION", "SET"), Bar.none()));

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        Counts counts = new Counts();
        score(trial, trial.english(), "TimeBank", documents(folder.resolve("TBAQ-cleaned.tar.xz")), counts);
        score(trial, trial.arabic(), "Arabic", documents(folder.resolve("arabic-news-timex.tar.xz")), counts);
        return counts.scored();
    }

    private static void score(Trial trial, MentionFinder finder, String set, List<Document> documents, Counts counts) {
        for (Document document : documents) {
            if (trial.part().holds(document.id())) {
                List<TimexValues.Value> read = finder.dates(new ReadingText(
                        new SourceId(document.id()), document.text(), Known.of(document.published()), Known.unknown()));
                KINDS.forEach(kinds -> score(set, kinds, document, read, counts));
            }
        }
    }

    private static void score(String set, Kinds kinds, Document document, List<TimexValues.Value> read, Counts counts) {
        List<TimexValues.Value> left = new ArrayList<>(of(kinds, document.annotated()));
        int asked = left.size();
        List<TimexValues.Value> given = of(kinds, read);
        int found = 0;
        int right = 0;
        for (TimexValues.Value value : given) {
            Optional<TimexValues.Value> pair =
                    left.stream().filter(other -> overlap(value, other)).findFirst();
            found += pair.isPresent() ? 1 : 0;
            boolean same =
                    pair.filter(other -> other.value().equals(value.value())).isPresent();
            right += same ? 1 : 0;
            pair.ifPresent(left::remove);
            if (!same && kinds.name().equals("DATE and TIME")) {
                String words = document.text().substring(value.start(), value.end());
                counts.miss(
                        (pair.isPresent() ? "wrong value, " : "false date, ") + set,
                        document.id(),
                        "%s = %s, annotated %s"
                                .formatted(
                                        words,
                                        value.value(),
                                        pair.map(TimexValues.Value::value).orElse("nothing")));
            }
        }
        String measure = set + ", " + kinds.name();
        counts.found(measure + ", value", kinds.bar());
        counts.add(measure + ", value", right, given.size() - right, asked - right);
        counts.found(measure + ", words", Bar.none());
        counts.add(measure + ", words", found, given.size() - found, asked - found);
        if (kinds.name().equals("DATE and TIME")) {
            left.forEach(value -> counts.miss(
                    "missed date, " + set,
                    document.id(),
                    document.text().substring(value.start(), value.end()) + " = " + value.value()));
        }
    }

    private static List<TimexValues.Value> of(Kinds kinds, List<TimexValues.Value> values) {
        return values.stream()
                .filter(value -> kinds.types().contains(value.type()))
                .toList();
    }

    private static boolean overlap(TimexValues.Value one, TimexValues.Value other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<Document> documents(Path archive) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Map.Entry<String, String> file : SetFiles.archive(archive).entrySet()) {
            if (file.getKey().endsWith(".tml")) {
                String name = file.getKey().replaceFirst(".*/", "").replaceFirst("\\.tml$", "");
                documents.add(document(name, Markup.root(file.getValue())));
            }
        }
        return documents;
    }

    private static Document document(String name, Element root) {
        Optional<LocalDate> created = Markup.all(root, "DCT").stream()
                .flatMap(dct -> Markup.all(dct, "TIMEX3").stream())
                .map(timex -> timex.getAttribute("value"))
                .filter(value -> value.length() >= DAY)
                .map(value -> LocalDate.parse(value.substring(0, DAY)))
                .findFirst();
        boolean english = !Markup.all(root, "TEXT").isEmpty();
        Element body = Markup.all(root, "TEXT").stream().findFirst().orElse(root);
        StringBuilder text = new StringBuilder();
        List<TimexValues.Value> annotated = new ArrayList<>();
        walk(body, text, annotated);
        return new Document(name, text.toString(), english ? created : Optional.of(ARABIC_TODAY), annotated);
    }

    private static void walk(Node node, StringBuilder text, List<TimexValues.Value> annotated) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                text.append(words.getData());
            } else if (child instanceof Element element) {
                int start = text.length();
                walk(element, text, annotated);
                if (element.getTagName().equals("TIMEX3") && text.length() > start) {
                    annotated.add(new TimexValues.Value(
                            element.getAttribute("type"), start, text.length(), plain(element.getAttribute("value"))));
                }
            }
        }
    }

    /// Some annotators wrote the unknown month of a year: "1968-XX" is 1968.
    private static String plain(String value) {
        return value.replaceFirst("(-XX)+$", "");
    }
}
