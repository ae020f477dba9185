package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tawthiq.app.Wiring;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Mark;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.codec.BatchForm;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.Table;

/// Holds what the reader reads in the seed article against the expected items, once with the article's
/// date and once without: found, missed, wrong; and claims that no item asks for.
public final class SeedScore implements Score {

    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 11);
    private static final String MARK = "16, mark of a machine's translation";

    private final List<Item> items = Table.shipped(SeedScore.class, "seed-items.tsv").rows().stream()
            .map(SeedScore::item)
            .toList();

    private record Item(String number, String kind, Locus.TextSpan span, Wants wants) {}

    private static Item item(Table.Row row) {
        Locus.TextSpan span = new Locus.TextSpan(Integer.parseInt(row.cell(2)), Integer.parseInt(row.cell(3)));
        return new Item(row.cell(0), row.cell(1), span, Wants.of(row.cell(4)));
    }

    /// @param folder that holds the seed's one text file, which belongs to every part
    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        Path article;
        try (Stream<Path> files = Files.list(folder)) {
            article = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException("no .txt file in " + folder.getFileName()));
        }
        String text = Files.readString(article).replace("\r\n", "\n");
        ClaimReader reader = Wiring.reader(trial.gazetteer());
        Counts counts = new Counts();
        for (boolean dated : new boolean[] {true, false}) {
            Known<LocalDate> published = dated ? Known.is(PUBLISHED) : Known.unknown();
            score(
                    reader.read(new ReadingText(new SourceId("seed"), text, published, Known.unknown())),
                    dated ? "items, with its date" : "items, without a date",
                    counts);
        }
        return counts.scored();
    }

    private void score(List<Claim> claims, String measure, Counts counts) {
        counts.answered(measure, Bar.of(1, 1));
        Set<Claim> asked = new HashSet<>();
        for (Item item : items) {
            List<Claim> here =
                    claims.stream().filter(claim -> isAt(claim, item)).toList();
            asked.addAll(here);
            List<List<String>> unmet = here.stream()
                    .map(claim -> item.wants().unmet(BatchForm.claim(claim)))
                    .toList();
            boolean found = unmet.stream().anyMatch(List::isEmpty);
            String name = "%s, %s".formatted(item.number(), item.kind());
            if (here.isEmpty()) {
                counts.notGiven(measure);
                counts.miss("missed " + measure, name, "");
            } else {
                counts.given(measure, found);
            }
            if (!here.isEmpty() && !found) {
                counts.miss("wrong " + measure, name, unmet.getFirst().toString());
            }
        }
        boolean marked =
                claims.stream().allMatch(claim -> claim.statement().marks().contains(Mark.MACHINE_TRANSLATED));
        counts.given(measure, marked);
        if (!marked) {
            counts.miss("missed " + measure, MARK, "");
        }
        claims.stream().filter(claim -> !asked.contains(claim)).forEach(claim -> {
            counts.beside("claims beside the " + measure);
            counts.miss(
                    "beside " + measure,
                    claim.kind(),
                    claim.statement().readBy().rule() + ": "
                            + claim.statement().citation().quote());
        });
    }

    private static boolean isAt(Claim claim, Item item) {
        return claim.kind().equals(item.kind())
                && claim.statement().citation().locus() instanceof Locus.TextSpan span
                && span.overlaps(item.span());
    }
}
