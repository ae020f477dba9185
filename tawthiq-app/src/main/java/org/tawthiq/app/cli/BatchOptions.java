package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.app.Wiring;
import picocli.CommandLine;

/// The options of the batch interfaces `read --json` and `link --json`.
final class BatchOptions {

    @CommandLine.Option(
            names = "--countries",
            paramLabel = "CC",
            split = ",",
            description = "Countries in scope, such as SY,IQ; a place's name is looked for there only.")
    List<String> countries = List.of();

    @CommandLine.Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "A table of places of your own; may be given several times.")
    List<Path> gazetteers = List.of();

    Set<String> scope() {
        Collection<String> known = Set.of(Locale.getISOCountries());
        Set<String> scope = new TreeSet<>();
        for (String country : countries) {
            String code = country.strip().toUpperCase(Locale.ROOT);
            if (!known.contains(code)) {
                throw new WrongUsage(
                        "--countries: \"%s\" is no country code of ISO 3166-1 such as SY".formatted(country));
            }
            scope.add(code);
        }
        return scope;
    }

    Wiring wiring(Console console) throws IOException {
        Set<String> scope = scope();
        return PlaceTables.wiring(
                console, gazetteers, scope.size() == 1 ? scope.iterator().next() : "");
    }
}
