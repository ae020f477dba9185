package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.extract.AttackTable;
import org.tawthiq.extract.Extraction;
import org.tawthiq.extract.Material;
import org.tawthiq.extract.PageFacts;
import org.tawthiq.extract.Problem;
import org.tawthiq.extract.TableMapping;
import org.tawthiq.extract.TextExtractor;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.source.SourceText;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

/// Adds files to a case. Each is added whole or not at all; one that cannot be read is kept all the same.
final class Adding {

    /// Of the problems of one table; the others are counted.
    private static final int MOST_TOLD = 20;

    private static final int FILES_AT_ONCE = 64;

    private static final long BYTES_AT_ONCE = 8L << 20;

    private final CaseWork work;
    private final Set<SourceId> waiting = new HashSet<>();
    private final List<CaseRecord> waitingRecords = new ArrayList<>();
    private final List<Preserved> waitingObjects = new ArrayList<>();
    private long waitingBytes;
    private final List<Notice> notices = new ArrayList<>();

    /// Bytes that one name of them is confidential for; no other name of the same material lets them out.
    private final Set<SourceId> confidential = new HashSet<>();

    Adding(CaseWork work) {
        this.work = work;
    }

    List<Notice> add(MaterialFiles found) throws IOException {
        notices.addAll(found.notices());
        return add(found.files());
    }

    List<Notice> add(List<MaterialFiles.Found> files) throws IOException {
        int done = 0;
        for (MaterialFiles.Found file : files) {
            work.progress().at("adding", done++, files.size());
            int before = notices.size();
            add(file);
            if (file.item().sensitivity() == Source.Sensitivity.CONFIDENTIAL) {
                notices.subList(before, notices.size()).replaceAll(Notice::confidential);
            }
        }
        flush();
        work.progress().at("adding", done, done);
        return notices;
    }

    private void add(MaterialFiles.Found given) throws IOException {
        Optional<MaterialBytes> read = bytes(given);
        if (read.isEmpty()) {
            return;
        }
        MaterialBytes bytes = read.get();
        Digest digest = bytes.preserved().digest();
        SourceId id = SourceId.of(digest);
        if (waiting.contains(id)) {
            flush();
        }
        MaterialFiles.Found found = confidential.contains(id) ? given.confidential() : given;
        if (found.item().sensitivity() == Source.Sensitivity.CONFIDENTIAL) {
            confidential.add(id);
        }
        found.item()
                .custody()
                .doubts(work.now())
                .forEach(doubt -> notices.add(Notice.note("%s: %s".formatted(found.name(), doubt))));
        Source known = work.state().sources().get(id);
        List<CaseRecord> records = new ArrayList<>();
        List<Preserved> objects = new ArrayList<>(List.of(bytes.preserved()));
        Extraction extraction = bytes.extraction();
        Source source = source(found, id, bytes.size(), extraction);
        if (known != null) {
            again(found, known, source, extraction);
            return;
        }
        records.add(new CaseRecord.SourceAdded(source, digest));
        switch (extraction) {
            case Extraction.Unreadable(String why, String _) -> notices.add(unread(found, why));
            case Extraction.Text text -> {
                SourceText extracted = new SourceText(id, text.text(), text.extractor(), text.losses());
                records.add(CaseRecord.TextExtracted.of(extracted));
                objects.add(Preserved.of(text.text().getBytes(StandardCharsets.UTF_8)));
                notices.addAll(losses(found, text));
                claims(found, source, text).ifPresent(records::add);
            }
        }
        waiting.add(id);
        waitingRecords.addAll(records);
        waitingObjects.addAll(objects);
        waitingBytes += bytes.size();
        if (waiting.size() >= FILES_AT_ONCE || waitingBytes >= BYTES_AT_ONCE) {
            flush();
        }
    }

    /// Files are kept some at a time: the disk confirms many as fast as one.
    private void flush() throws IOException {
        work.append(waitingRecords, waitingObjects);
        waiting.clear();
        waitingRecords.clear();
        waitingObjects.clear();
        waitingBytes = 0;
    }

    private Notice unread(MaterialFiles.Found found, String why) {
        return Notice.unread("%s %s%s".formatted(found.name(), why, work.isKept() ? "; it is kept in the case" : ""));
    }

    private static List<Notice> losses(MaterialFiles.Found found, Extraction.Text text) {
        return text.losses().stream()
                .map(loss -> Notice.loss("%s: %s".formatted(found.name(), loss)))
                .toList();
    }

    private Optional<MaterialBytes> bytes(MaterialFiles.Found found) {
        try {
            return Optional.of(MaterialBytes.read(found.file(), found.name()));
        } catch (IOException e) {
            notices.add(Notice.unread("%s: %s".formatted(found.name(), Trouble.reading(e))));
            return Optional.empty();
        }
    }

    /// The same bytes again: a better description of them is a new record, and so is a table that could
    /// not be read before.
    private void again(MaterialFiles.Found found, Source known, Source now, Extraction extraction) throws IOException {
        List<CaseRecord> records = new ArrayList<>();
        Source described = (found.isDescribed() ? now : keptBack(known, found.item()))
                .with(now.custody().over(known.custody()));
        if (!known.equals(described)) {
            records.add(
                    new CaseRecord.SourceAdded(described, new Digest(now.id().value())));
            notices.add(Notice.note("%s %s; its description was changed".formatted(found.name(), alreadyThere())));
        } else {
            notices.add(Notice.note("%s %s".formatted(found.name(), alreadyThere())));
        }
        switch (extraction) {
            case Extraction.Unreadable(String why, String _) -> notices.add(unread(found, why));
            case Extraction.Text text -> {
                notices.addAll(losses(found, text));
                claims(found, now, text)
                        .filter(read -> !work.records().contains(read))
                        .ifPresent(records::add);
            }
        }
        work.append(records, List.of());
    }

    private String alreadyThere() {
        return work.isKept() ? "is in the case already" : "holds the same as a file before it";
    }

    /// A file of which the user says nothing stays as it was described, unless it may be confidential.
    private static Source keptBack(Source known, Material.Item item) {
        return new Source(
                known.id(),
                known.fileName(),
                known.size(),
                known.mediaType(),
                known.title(),
                known.publisher(),
                known.published(),
                known.byLine(),
                known.language(),
                known.role(),
                item.sensitivity() == Source.Sensitivity.CONFIDENTIAL ? item.sensitivity() : known.sensitivity(),
                known.reference(),
                known.obtained());
    }

    private static Source source(MaterialFiles.Found found, SourceId id, long size, Extraction extraction) {
        PageFacts facts = switch (extraction) {
            case Extraction.Text text -> text.facts();
            case Extraction.Unreadable _ -> PageFacts.none();
        };
        String mediaType = switch (extraction) {
            case Extraction.Text text -> text.mediaType();
            case Extraction.Unreadable unreadable -> unreadable.mediaType();
        };
        Material.Item item = found.item();
        return new Source(
                id,
                found.name().substring(found.name().lastIndexOf('/') + 1),
                size,
                mediaType,
                or(item.title(), facts.title()),
                or(item.publisher(), facts.publisher()),
                or(item.published(), facts.published()),
                facts.byLine(),
                or(item.language(), facts.language()),
                item.role(),
                item.sensitivity(),
                item.reference(),
                item.obtained(),
                item.custody());
    }

    /// The user's word goes before what the file says of itself.
    private static <T> Known<T> or(Known<T> said, Known<T> found) {
        return said.isKnown() ? said : found;
    }

    /// What is read while a file is added: the rows of a table. Texts are read later.
    private Optional<CaseRecord> claims(MaterialFiles.Found found, Source source, Extraction.Text text) {
        if (found.rows().isPresent()) {
            return Optional.of(found.rows().get());
        }
        if (source.mediaType().equals("text/csv")) {
            return table(found, source.id(), text.text());
        }
        if (found.mapping().isPresent()) {
            notices.add(Notice.loss(
                    "%s: its mapping was not used, since it is no table: name it .csv, or take \"mapping\" out of material.toml"
                            .formatted(found.name())));
        }
        return Optional.empty();
    }

    private Optional<CaseRecord> table(MaterialFiles.Found found, SourceId id, String table) {
        if (found.mapping().isEmpty()) {
            notices.add(Notice.unread("%s is a table without a mapping: name one as \"mapping\" in material.toml"
                    .formatted(found.name())));
            return Optional.empty();
        }
        Path file = found.mapping().get();
        String name = found.item().mapping().orElse("");
        if (!Files.isRegularFile(file)) {
            notices.add(Notice.unread(
                    "%s: its mapping \"%s\" is not there; bring it, or change \"mapping\" in material.toml"
                            .formatted(found.name(), name)));
            return Optional.empty();
        }
        return switch (mapping(file)) {
            case Extraction.Unreadable(String why, String _) -> {
                notices.add(Notice.unread("%s %s".formatted(name, why)));
                yield Optional.empty();
            }
            case Extraction.Text text
            when !text.losses().isEmpty() -> {
                text.losses().forEach(loss -> notices.add(Notice.unread("%s: %s".formatted(name, loss))));
                yield Optional.empty();
            }
            case Extraction.Text text -> table(found, id, table, name, text.text());
        };
    }

    private static Extraction mapping(Path file) {
        try {
            return TextExtractor.extract("mapping.toml", Files.readAllBytes(file));
        } catch (IOException e) {
            return new Extraction.Unreadable(Trouble.reading(e), "text/plain");
        }
    }

    private Optional<CaseRecord> table(
            MaterialFiles.Found found, SourceId id, String table, String name, String mapping) {
        return switch (TableMapping.read(name, mapping)) {
            case TableMapping.Outcome.Wrong(List<Problem> problems) -> {
                problems.forEach(problem -> notices.add(Notice.unread(problem.toString())));
                yield Optional.empty();
            }
            case TableMapping.Outcome.Read(TableMapping read) -> Optional.of(rows(found, id, table, mapping, read));
        };
    }

    private CaseRecord rows(MaterialFiles.Found found, SourceId id, String text, String mapping, TableMapping read) {
        Set<String> countries = Set.copyOf(work.state().settings().countries());
        AttackTable.Rows rows = AttackTable.read(
                found.name(), id, text, read, work.parts().places().apply(countries));
        boolean none = rows.claims().isEmpty();
        rows.problems().stream()
                .limit(MOST_TOLD)
                .forEach(problem ->
                        notices.add(none ? Notice.unread(problem.toString()) : Notice.loss(problem.toString())));
        if (rows.problems().size() > MOST_TOLD) {
            notices.add(Notice.loss("%s: %d more rows or cells could not be read; mend those above and add it again"
                    .formatted(found.name(), rows.problems().size() - MOST_TOLD)));
        }
        return new CaseRecord.ClaimsRead(
                id, "table/1", List.of("mapping " + Digest.ofText(mapping).hex().substring(0, 16)), rows.claims());
    }
}
