package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Mark;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.codec.BatchForm;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.Table;

/// Holds what the reader reads in the seed article against the expected items: found, missed, wrong; and
/// claims that no item asks for.
public final class SeedScore {

    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 11);

    private final List<Item> items = Table.shipped(SeedScore.class, "seed-items.tsv").rows().stream()
            .map(SeedScore::item)
            .toList();

    private record Item(String number, String kind, Locus.TextSpan span, Wants wants) {}

    private static Item item(Table.Row row) {
        Locus.TextSpan span = new Locus.TextSpan(Integer.parseInt(row.cell(2)), Integer.parseInt(row.cell(3)));
        return new Item(row.cell(0), row.cell(1), span, Wants.of(row.cell(4)));
    }

    /// @param folder that holds the seed's one text file
    /// @return the table, and whether every item was found and nothing beside them
    public Scored score(ClaimReader reader, Path folder) throws IOException {
        Path article;
        try (Stream<Path> files = Files.list(folder)) {
            article = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException("no .txt file in " + folder.getFileName()));
        }
        String text = Files.readString(article).replace("\r\n", "\n");
        List<String> lines = new ArrayList<>();
        boolean whole = true;
        for (boolean dated : new boolean[] {true, false}) {
            Known<LocalDate> published = dated ? Known.is(PUBLISHED) : Known.unknown();
            lines.add(dated ? "with its publication date" : "without a date");
            whole &= score(reader.read(new ReadingText(new SourceId("seed"), text, published, Known.unknown())), lines);
        }
        return new Scored(lines, whole);
    }

    /// A printed table.
    public record Scored(List<String> lines, boolean whole) {
        public Scored {
            lines = List.copyOf(lines);
        }
    }

    private boolean score(List<Claim> claims, List<String> lines) {
        Set<Claim> asked = new HashSet<>();
        int found = 0;
        int missed = 0;
        int wrong = 0;
        for (Item item : items) {
            List<Claim> here =
                    claims.stream().filter(claim -> isAt(claim, item)).toList();
            asked.addAll(here);
            List<List<String>> unmet = here.stream()
                    .map(claim -> item.wants().unmet(BatchForm.claim(claim)))
                    .toList();
            if (unmet.stream().anyMatch(List::isEmpty)) {
                found++;
            } else if (here.isEmpty()) {
                missed++;
                lines.add("  missed  item %s, %s".formatted(item.number(), item.kind()));
            } else {
                wrong++;
                lines.add("  wrong   item %s, %s: %s".formatted(item.number(), item.kind(), unmet.getFirst()));
            }
        }
        boolean marked =
                claims.stream().allMatch(claim -> claim.statement().marks().contains(Mark.MACHINE_TRANSLATED));
        lines.add(marked ? "  item 16 found: every claim is marked as a machine's translation" : "  missed  item 16");
        List<Claim> beside =
                claims.stream().filter(claim -> !asked.contains(claim)).toList();
        beside.forEach(claim -> lines.add("  beside  %s at %s, rule %s"
                .formatted(
                        claim.kind(),
                        claim.statement().citation().locus(),
                        claim.statement().readBy().rule())));
        lines.add("  %d of %d found, %d missed, %d wrong; %d claims beside them"
                .formatted(found, items.size(), missed, wrong, beside.size()));
        return missed == 0 && wrong == 0 && marked;
    }

    private static boolean isAt(Claim claim, Item item) {
        return claim.kind().equals(item.kind())
                && claim.statement().citation().locus() instanceof Locus.TextSpan span
                && span.overlaps(item.span());
    }
}
