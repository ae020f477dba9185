package org.tawthiq.bench.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.tawthiq.assessment.copying.CopyDetection;
import org.tawthiq.assessment.copying.Telling;

/// Authors of books as shops tell them, held against a hundred known ones: by a plain vote, and with copies counted
/// less. Authors are compared by the set of their family names.
public final class BooksScore implements Score {

    private static final double GAIN = 0.20;
    private static final double SURE = 0.9;
    private static final long SEED = 7;

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        List<Telling> told = told(folder.resolve("books_claims.tsv.gz"));
        Map<String, String> known = known(folder.resolve("books_golden.tsv"));
        CopyDetection contradicting = CopyDetection.of(told);
        CopyDetection detection = CopyDetection.of(told, BooksScore::isPart);
        Collections.shuffle(told, new Random(SEED));
        CopyDetection shuffled = CopyDetection.of(told, BooksScore::isPart);
        Counts counts = new Counts();
        counts.answered("by a plain vote", Bar.none());
        counts.answered("by a vote that counts parts", Bar.none());
        counts.answered("copies counted less, no parts", Bar.none());
        counts.answered("copies counted less", Bar.none());
        counts.answered("the same in another order", Bar.ofRight(1));
        int vote = 0;
        int best = 0;
        for (Map.Entry<String, String> book : known.entrySet()) {
            boolean byVote = detection
                    .byVote(book.getKey())
                    .filter(book.getValue()::equals)
                    .isPresent();
            boolean bySources = detection
                    .best(book.getKey())
                    .filter(book.getValue()::equals)
                    .isPresent();
            counts.given("by a plain vote", byVote);
            counts.given(
                    "by a vote that counts parts",
                    detection
                            .byVoteWithParts(book.getKey())
                            .filter(book.getValue()::equals)
                            .isPresent());
            counts.given(
                    "copies counted less, no parts",
                    contradicting
                            .best(book.getKey())
                            .filter(book.getValue()::equals)
                            .isPresent());
            counts.given("copies counted less", bySources);
            counts.given(
                    "the same in another order", shuffled.best(book.getKey()).equals(detection.best(book.getKey())));
            if (!bySources) {
                counts.miss(
                        "copies counted less",
                        book.getKey(),
                        "known %s; told %s; by vote %s"
                                .formatted(
                                        book.getValue(),
                                        detection.best(book.getKey()).orElse("a tie"),
                                        detection.byVote(book.getKey()).orElse("a tie")));
            }
            vote += byVote ? 1 : 0;
            best += bySources ? 1 : 0;
        }
        counts.answered("gains 20 points", Bar.ofRight(1));
        counts.given("gains 20 points", best - vote >= GAIN * known.size());
        counts.miss(
                "gains 20 points",
                "Books",
                "%d right by vote, %d with copies counted less, of %d; %d pairs of sources depend on one another"
                        .formatted(vote, best, known.size(), detection.dependentPairs(SURE)));
        return counts.scored();
    }

    private static List<Telling> told(Path file) throws IOException {
        List<Telling> told = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                String[] cells = line.split("\t", -1);
                String authors = cells.length > 3 ? families(cells[3]) : "";
                if (!authors.isEmpty()) {
                    told.add(new Telling(cells[0].strip(), isbn(cells[1].strip()), authors));
                }
            }
        }
        return told;
    }

    private static Map<String, String> known(Path file) throws IOException {
        Map<String, String> known = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            known.put(isbn(cells[0].strip()), families(cells[1]));
        }
        return known;
    }

    private static boolean isPart(String some, String all) {
        return List.of(all.split(" ")).containsAll(List.of(some.split(" ")));
    }

    /// Thirteen digits for ten.
    private static String isbn(String written) {
        if (written.length() != 10) {
            return written;
        }
        String digits = "978" + written.substring(0, 9);
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            sum += (digits.charAt(at) - '0') * (at % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    /// The family names, sorted; empty where no author is told.
    private static String families(String written) {
        String plain = written.toLowerCase(Locale.ROOT)
                .replaceAll(
                        "\\([^)]*\\)|\\b(not available|various|by|edited|editors?|eds?|jr|sr|dr|prof|phd|iii|ii)\\b\\.?",
                        " ");
        TreeSet<String> families = new TreeSet<>();
        boolean apart = plain.contains(";") || plain.contains("|") || plain.contains("/");
        for (String author : plain.split(apart ? "[;|/]|\\band\\b|&" : "\\band\\b|&")) {
            family(author, apart || isFamilyFirst(author)).forEach(families::add);
        }
        return String.join(" ", families);
    }

    private static boolean isFamilyFirst(String author) {
        String[] parts = author.split(",");
        return parts.length == 2 && parts[0].strip().split("\\s+").length <= 2;
    }

    private static List<String> family(String author, boolean familyFirst) {
        List<String> parts = Arrays.stream(author.split(","))
                .map(part -> part.replaceAll("[^\\p{L} ]", "").strip())
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        if (familyFirst && parts.size() > 1) {
            return List.of(last(parts.getFirst()));
        }
        return parts.stream()
                .map(BooksScore::last)
                .filter(name -> name.length() > 1)
                .toList();
    }

    private static String last(String name) {
        String[] words = name.split("\\s+");
        return words[words.length - 1];
    }
}
