package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tawthiq.bench.input.Node;
import org.tawthiq.bench.input.SetFiles;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// News articles of every subject with the phrases that tell what happened, to whom, when and where: how
/// far the first attack claim agrees with them. Most of the articles tell of no attack, and of those
/// nothing should be given.
public final class GiveMeScore implements Score {

    private static final String FILE = "gold_standard.tar.xz";
    private static final int DAY = 10;
    private static final double HALF = 0.5;
    private static final Bar RIGHT = Bar.ofRight(0.82);
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "and", "for", "with", "that", "this", "was", "were", "has", "have", "had", "are", "its", "his",
            "her", "their", "from", "into", "after", "over", "who", "which", "been", "near", "about", "around");

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        List<Node> articles = new ArrayList<>();
        for (Map.Entry<String, String> file :
                SetFiles.archive(folder.resolve(FILE)).entrySet()) {
            if (file.getKey().endsWith(".json")) {
                articles.add(Node.parse(file.getValue()));
            }
        }
        List<Node> own = articles.stream()
                .filter(article -> trial.part().holds(article.text("dId")))
                .toList();
        Map<String, List<Claim>> read =
                trial.read(own.stream().map(GiveMeScore::text).toList());
        Counts counts = new Counts();
        for (String question : List.of("what", "who", "when", "where", "all four")) {
            counts.answered(question, RIGHT);
        }
        for (Node article : own) {
            CodedClaim.of(read.getOrDefault(article.text("dId"), List.of())).stream()
                    .filter(CodedClaim::isAttack)
                    .findFirst()
                    .ifPresentOrElse(claim -> answers(article, claim, counts), () -> nothing(article, counts));
        }
        return counts.scored();
    }

    private static ReadingText text(Node article) {
        String published = article.text("date_publish");
        return new ReadingText(
                new SourceId(article.text("dId")),
                article.text("title") + "\n\n" + article.text("text"),
                published.length() < DAY ? Known.unknown() : Known.is(LocalDate.parse(published.substring(0, DAY))),
                Known.unknown());
    }

    private static List<Node> phrases(Node article, String question) {
        return article
                .get("fiveWoneH")
                .flatMap(questions -> questions.get(question))
                .map(answer -> answer.list("annotated"))
                .orElse(List.of())
                .stream()
                .filter(phrase -> !phrase.text("text").isEmpty())
                .toList();
    }

    private static void nothing(Node article, Counts counts) {
        for (String question : List.of("what", "who", "when", "where")) {
            if (!phrases(article, question).isEmpty()) {
                counts.notGiven(question);
                counts.notGiven("all four");
            }
        }
    }

    private static void answers(Node article, CodedClaim claim, Counts counts) {
        answer(article, "what", List.of(claim.quote()), counts);
        List<String> who = Stream.concat(
                        claim.node().list("harm").stream(),
                        claim.node().get("parties").stream().flatMap(parties -> parties.list("of").stream()))
                .map(one -> one.text("stated"))
                .toList();
        answer(article, "who", who, counts);
        answer(
                article,
                "where",
                claim.places().stream().map(place -> place.text("stated")).toList(),
                counts);
        when(article, claim, counts);
    }

    private static void answer(Node article, String question, List<String> given, Counts counts) {
        List<Node> phrases = phrases(article, question);
        if (phrases.isEmpty()) {
            return;
        }
        if (given.isEmpty()) {
            counts.notGiven(question);
            counts.notGiven("all four");
            return;
        }
        boolean right = given.stream()
                .anyMatch(words -> phrases.stream().anyMatch(phrase -> share(words, phrase.text("text"))));
        given(
                article,
                question,
                right,
                given + ", annotated "
                        + phrases.stream().map(phrase -> phrase.text("text")).toList(),
                counts);
    }

    private static void when(Node article, CodedClaim claim, Counts counts) {
        List<Node> phrases = phrases(article, "when");
        Optional<CodedClaim.Days> days = claim.date();
        if (phrases.isEmpty()) {
            return;
        }
        if (days.isEmpty()) {
            counts.notGiven("when");
            counts.notGiven("all four");
            return;
        }
        String stated =
                claim.node().get("date").map(date -> date.text("stated")).orElse("");
        boolean right = phrases.stream()
                .anyMatch(phrase -> isWithin(phrase.text("parsed"), days.get()) || share(stated, phrase.text("text")));
        given(article, "when", right, days.get() + ", annotated " + phrases, counts);
    }

    private static boolean isWithin(String parsed, CodedClaim.Days days) {
        return parsed.length() >= DAY
                && parsed.substring(0, DAY).compareTo(days.from()) >= 0
                && parsed.substring(0, DAY).compareTo(days.to()) <= 0;
    }

    private static void given(Node article, String question, boolean right, String told, Counts counts) {
        counts.given(question, right);
        counts.given("all four", right);
        if (!right) {
            counts.miss("wrong " + question, article.text("dId").substring(0, DAY), told);
        }
    }

    /// Whether half of the telling words of the shorter phrase stand in the other.
    static boolean share(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        long common = words.stream().filter(others::contains).count();
        return common > 0 && common >= HALF * Math.min(words.size(), others.size());
    }

    private static Set<String> words(String phrase) {
        Set<String> words = new HashSet<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            boolean telling = word.length() > 2 && !SMALL_WORDS.contains(word)
                    || word.chars().anyMatch(Character::isDigit);
            if (telling) {
                words.add(word);
            }
        }
        return words;
    }
}
