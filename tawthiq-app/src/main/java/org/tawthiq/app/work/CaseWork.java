package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseSettings;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.InMemoryCaseFile;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.extract.Material;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.incident.LinkingDraws;
import org.tawthiq.incident.NearestOutside;
import org.tawthiq.source.Custody;

/// Work on one case. Each step reads the state, does its part, and appends what it found as one batch:
/// all of it is kept, or none.
public final class CaseWork {

    /// Who works where the user does not say it.
    public static final String PROGRAM = "tawthiq";

    private final CaseFile file;
    private final Parts parts;
    private final Supplier<Instant> clock;
    private final String actor;
    private final List<CaseRecord> records;
    private CaseState state;
    private Progress progress = (_, _, _) -> {};

    /// @param clock for the moment that the log keeps; never for what is read or found
    /// @param actor who works
    public CaseWork(CaseFile file, Parts parts, Supplier<Instant> clock, String actor) throws IOException {
        this.file = file;
        this.parts = parts;
        this.clock = clock;
        this.actor = actor;
        this.records = new ArrayList<>(file.records());
        this.state = CaseState.replay(records);
    }

    /// Who is told how far a long step is.
    public CaseWork telling(Progress told) {
        this.progress = told;
        return this;
    }

    Progress progress() {
        return progress;
    }

    public CaseState state() {
        return state;
    }

    public CaseFile file() {
        return file;
    }

    /// False for a case that ends with the command.
    boolean isKept() {
        return !(file instanceof InMemoryCaseFile);
    }

    public Parts parts() {
        return parts;
    }

    /// Opens the case with these settings, or changes them where they differ.
    public void settle(CaseSettings settings) throws IOException {
        if (records.isEmpty()) {
            append(List.of(new CaseRecord.CaseOpened(settings)), List.of());
        } else if (!settings.equals(state.settings())) {
            append(List.of(new CaseRecord.SettingsChanged(settings)), List.of());
        }
    }

    /// What the material under `path` says of the case; empty where it has no `material.toml`.
    public static Material materialOf(Path path) {
        return MaterialDescription.of(path).material();
    }

    /// Adds every file under `path`, or the sources of a bag that another case handed over.
    ///
    /// @return what the user should know
    public List<Notice> add(Path path) throws IOException {
        return add(path, Custody.unknown());
    }

    /// As the other one.
    ///
    /// @param told of custody, for what the material leaves open
    public List<Notice> add(Path path, Custody told) throws IOException {
        if (HandedBag.isBag(path)) {
            return new HandedBag(this, path, told).add();
        }
        MaterialFiles found = MaterialFiles.under(path);
        found.files().replaceAll(file -> file.with(told));
        return new Adding(this).add(found);
    }

    /// Reads every text that this version of the reader has not read.
    public List<Notice> read() throws IOException {
        return new ReadingStep(this).read();
    }

    /// Links attack claims of evidence into incidents, by the weights in force.
    public List<Notice> link() throws IOException {
        return new LinkingStep(this).link(weights());
    }

    /// Learns weights from the claims, puts them in force and links by them.
    public List<Notice> relearn() throws IOException {
        return new LinkingStep(this).relearn();
    }

    /// The claims nearest to an incident that are not in it, the nearest first.
    public List<NearestOutside> nearest(Incident incident, int most) throws IOException {
        return new LinkingStep(this).nearest(incident, most);
    }

    /// Other ways in which the claims may be incidents, by the weights in force.
    LinkingDraws draws() throws IOException {
        return new LinkingStep(this).draws(weights());
    }

    /// The weights that linking goes by: those learned last, or those that come with the program.
    LinkWeights weights() {
        for (CaseRecord record : records.reversed()) {
            if (record instanceof CaseRecord.WeightsLearned(LinkWeights learned) && learned.isLearned()) {
                return learned;
            }
        }
        return parts.weights();
    }

    /// Whether the weights learned last are of a form that is no longer used.
    boolean learnedBefore() {
        return records.reversed().stream()
                .flatMap(record -> record instanceof CaseRecord.IncidentsLinked linked
                        ? Stream.of(linked.weights())
                        : Stream.empty())
                .filter(weights -> weights.isLearned() || weights.isOfOlderForm())
                .findFirst()
                .filter(LinkWeights::isOfOlderForm)
                .isPresent();
    }

    /// Every record of the case, oldest first.
    public List<CaseRecord> records() {
        return records;
    }

    /// Appends records as one batch, durable when this returns.
    public void append(List<CaseRecord> made, List<Preserved> objects) throws IOException {
        if (made.isEmpty() && objects.isEmpty()) {
            return;
        }
        List<CaseFile.Entry> entries = new ArrayList<>();
        Instant now = clock.get();
        made.forEach(record -> entries.add(new CaseFile.Entry(record, now, actor(record))));
        file.append(entries, objects);
        records.addAll(made);
        if (made.stream().anyMatch(CaseRecord.Erased.class::isInstance)) {
            records.clear();
            records.addAll(file.records());
        }
        state = CaseState.replay(records);
    }

    /// Whoever is shown a proof from a public report sees the entry, so that entry names nobody; the record does.
    private String actor(CaseRecord record) {
        return record instanceof CaseRecord.ReportPublished published && !published.internal() ? PROGRAM : actor;
    }

    /// The moment at which something is recorded, by the clock that was given.
    public Instant now() {
        return clock.get();
    }

    String actor() {
        return actor;
    }
}
