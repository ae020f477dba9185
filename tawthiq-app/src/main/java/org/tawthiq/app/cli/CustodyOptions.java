package org.tawthiq.app.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawthiq.source.Custody;
import org.tawthiq.source.CustodyTime;
import org.tawthiq.source.ObtainedFrom;
import org.tawthiq.vocabulary.Known;
import picocli.CommandLine;

/// What the user says on the command line of the custody of the files that are added.
final class CustodyOptions {

    @CommandLine.Option(
            names = "--obtained-from",
            paramLabel = "WHAT=WORDS",
            description = "url=ADDRESS, person=PSEUDONYM, device=NAME or bag=NAME.")
    @Nullable
    String from;

    @CommandLine.Option(names = "--collected-by", paramLabel = "NAME", description = "Who collected them.")
    @Nullable
    String collectedBy;

    @CommandLine.Option(
            names = "--collected-at",
            paramLabel = "TIME",
            description = "When: a day, or a time with its offset such as 2020-06-01T10:00:00Z.")
    @Nullable
    String collectedAt;

    @CommandLine.Option(names = "--collected-with", paramLabel = "TOOL", description = "With what tool and version.")
    @Nullable
    String collectedWith;

    @CommandLine.Option(
            names = "--clock",
            paramLabel = "WORDS",
            description = "What told these times, such as \"phone, set by the network\".")
    @Nullable
    String clock;

    @CommandLine.Option(names = "--handed-over-by", paramLabel = "NAME", description = "Who handed them over.")
    @Nullable
    String handedOverBy;

    @CommandLine.Option(names = "--handed-over-to", paramLabel = "NAME", description = "To whom.")
    @Nullable
    String handedOverTo;

    @CommandLine.Option(names = "--handed-over-at", paramLabel = "TIME", description = "When; as --collected-at.")
    @Nullable
    String handedOverAt;

    Custody told() {
        return new Custody(
                Known.of(Optional.ofNullable(from).map(CustodyOptions::from)),
                words("--collected-by", collectedBy),
                time("--collected-at", collectedAt),
                words("--collected-with", collectedWith),
                words("--clock", clock),
                handedOver());
    }

    private List<Custody.HandOver> handedOver() {
        Custody.HandOver one = new Custody.HandOver(
                words("--handed-over-by", handedOverBy),
                words("--handed-over-to", handedOverTo),
                time("--handed-over-at", handedOverAt));
        if (one.by().isKnown() || one.to().isKnown()) {
            return List.of(one);
        }
        if (one.at().isKnown()) {
            throw new WrongUsage("--handed-over-at names nobody: say --handed-over-by or --handed-over-to as well");
        }
        return List.of();
    }

    private static ObtainedFrom from(String text) {
        int equals = text.indexOf('=');
        ObtainedFrom.Kind kind = ObtainedFrom.Kind.of(text.substring(0, Math.max(0, equals)))
                .orElseThrow(() -> new WrongUsage(
                        "--obtained-from: \"%s\" must begin with one of %s and \"=\", such as person=P-12"
                                .formatted(text, String.join(", ", ObtainedFrom.Kind.words()))));
        ObtainedFrom from = new ObtainedFrom(kind, text.substring(equals + 1));
        from.problem().ifPresent(problem -> {
            throw new WrongUsage("--obtained-from " + problem);
        });
        return from;
    }

    private static Known<String> words(String option, @Nullable String words) {
        if (words != null && words.isBlank()) {
            throw new WrongUsage(option + " says nothing");
        }
        return Known.of(Optional.ofNullable(words));
    }

    private static Known<CustodyTime> time(String option, @Nullable String text) {
        if (text == null) {
            return Known.unknown();
        }
        return Known.is(CustodyTime.read(text)
                .orElseThrow(() -> new WrongUsage(
                        "%s: \"%s\" is no day such as 2020-06-01, and no time with its offset such as 2020-06-01T10:00:00Z"
                                .formatted(option, text))));
    }
}
