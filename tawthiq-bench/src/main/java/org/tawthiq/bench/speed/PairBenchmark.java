package org.tawthiq.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.GeopositionComparator;
import no.priv.garshol.duke.comparators.NumericComparator;
import no.priv.garshol.duke.databases.InMemoryDatabase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.tawthiq.incident.event.EventPairs;
import org.tawthiq.incident.event.EventReport;
import org.tawthiq.incident.matching.PairSet;

/// How many pairs of reports one core compares in a second, in time, place, weapon and number, and Duke 1.2 on the same
/// pairs: `tawthiq-bench/run speed PairBenchmark`. Ours compares the words of the texts as well.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class PairBenchmark {

    private static final int PAIRS = 20_000;
    private static final int REPORTS = 20_000;
    private static final long SEED = 1;

    private final List<EventReport> reports = new MadeEvents(REPORTS, SEED)
            .reports().stream().filter(report -> report.days().isKnown()).toList();
    private final EventPairs pairs = new EventPairs(List.of(MadeEvents.WEAPONS), reports, Set.of());
    private final Processor processor = processor();
    private final int[] one = new int[PAIRS];
    private final int[] other = new int[PAIRS];
    private final List<Record> records = new ArrayList<>();

    @Setup
    public void prepare() {
        PairSet candidates = pairs.candidates();
        for (int at = 0; at < PAIRS; at++) {
            one[at] = candidates.one(at);
            other[at] = candidates.other(at);
        }
        reports.forEach(report -> records.add(record(report)));
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public long tawthiq() {
        long sum = 0;
        for (int at = 0; at < PAIRS; at++) {
            sum += pairs.pattern(one[at], other[at]);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double duke() {
        double sum = 0;
        for (int at = 0; at < PAIRS; at++) {
            sum += processor.compare(records.get(one[at]), records.get(other[at]));
        }
        return sum;
    }

    private static Processor processor() {
        GeopositionComparator place = new GeopositionComparator();
        place.setMaxDistance(15_000);
        List<Property> properties = List.of(
                new PropertyImpl("day", new NumericComparator(), 0.1, 0.8),
                new PropertyImpl("place", place, 0.1, 0.8),
                new PropertyImpl("weapon", new ExactComparator(), 0.3, 0.7),
                new PropertyImpl("killed", new NumericComparator(), 0.3, 0.7));
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setThreshold(0.8);
        configuration.setProperties(new ArrayList<>(properties));
        return new Processor(configuration, new InMemoryDatabase());
    }

    private static Record record(EventReport report) {
        RecordImpl record = new RecordImpl();
        record.addValue("day", Integer.toString(report.days().first()));
        record.addValue("place", report.spot().latitude() + "," + report.spot().longitude());
        record.addValue("weapon", report.codes().getFirst().toString());
        record.addValue("killed", Integer.toString(report.amounts().getFirst().least()));
        return record;
    }
}
