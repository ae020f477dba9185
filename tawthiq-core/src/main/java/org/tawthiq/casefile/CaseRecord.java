package org.tawthiq.casefile;

import java.util.List;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.source.SourceText;
import org.tawthiq.vocabulary.Digest;

/// One thing that was said, done or decided in a case. Reading all in order rebuilds the state; no old
/// reader or
/// linker has to run again.
public sealed interface CaseRecord {

    /// The word under which the record is logged.
    default String kind() {
        return switch (this) {
            case CaseOpened _ -> "case-opened";
            case SettingsChanged _ -> "settings-changed";
            case SourceAdded _ -> "source-added";
            case TextExtracted _ -> "text-extracted";
            case ClaimsRead _ -> "claims-read";
            case WeightsLearned _ -> "weights-learned";
            case IncidentsLinked _ -> "incidents-linked";
            case Decided _ -> "decision";
            case Assessed _ -> "assessed";
            case ReportPublished _ -> "report-published";
            case Exported _ -> "exported";
            case HandedOver _ -> "handed-over";
            case Erased _ -> "erased";
            case Gone(String of) -> of;
            case Timestamped _ -> "timestamped";
            case Viewed _ -> "viewed";
        };
    }

    record CaseOpened(CaseSettings settings) implements CaseRecord {}

    record SettingsChanged(CaseSettings settings) implements CaseRecord {}

    /// @param object digest of the preserved bytes
    record SourceAdded(Source source, Digest object) implements CaseRecord {}

    /// @param text digest under which the extracted text is preserved
    record TextExtracted(SourceId source, Digest text, String extractor, List<String> losses) implements CaseRecord {
        public TextExtracted {
            losses = List.copyOf(losses);
        }

        public static TextExtracted of(SourceText text) {
            return new TextExtracted(text.source(), text.digest(), text.extractor(), text.losses());
        }
    }

    /// All claims that one reading found in one source; it replaces the source's earlier reading, except
    /// where a
    /// person decided.
    ///
    /// @param data names and digests of the lexicons and gazetteers used
    record ClaimsRead(SourceId source, String reader, List<String> data, List<Claim> claims) implements CaseRecord {
        public ClaimsRead {
            data = List.copyOf(data);
            claims = List.copyOf(claims);
        }
    }

    /// Weights for linking, with what they were learned from; they hold until others are learned.
    record WeightsLearned(LinkWeights weights) implements CaseRecord {}

    /// The change in membership: incidents new or changed, and those that are no more.
    ///
    /// @param weights by which they were linked, without what they were learned from
    record IncidentsLinked(String linker, LinkWeights weights, List<Incident> changed, List<IncidentId> removed)
            implements CaseRecord {
        public IncidentsLinked {
            weights = weights.alone();
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }
    }

    record Decided(Decision decision) implements CaseRecord {}

    /// @param rules version of the rules
    /// @param grades one line for each incident: id, grade and results
    record Assessed(String rules, List<String> grades) implements CaseRecord {
        public Assessed {
            grades = List.copyOf(grades);
        }
    }

    /// @param sentences the findings as printed
    /// @param incidents behind each sentence, in the same order
    /// @param by who worked, where the log's entry does not say it; else empty. Whoever sees a proof of a sentence
    ///     sees the entry of its report, so that of a public report names nobody
    record ReportPublished(
            String name, boolean internal, List<String> sentences, List<List<IncidentId>> incidents, String by)
            implements CaseRecord {
        public ReportPublished {
            sentences = List.copyOf(sentences);
            incidents = List.copyOf(incidents);
        }
    }

    /// What left the case as a bag.
    ///
    /// @param bag the last part of the bag's name
    /// @param to to whom it went, and `reason` why, in the user's words; empty where they said nothing
    record Exported(String bag, boolean internal, String to, String reason, List<SourceId> sources)
            implements CaseRecord {
        public Exported {
            sources = List.copyOf(sources);
        }
    }

    /// That a source came from another case.
    ///
    /// @param origin the name of that case's log
    /// @param proof digest of the kept text with the entry, the record, the proof and the keys of that log
    record HandedOver(SourceId source, String origin, Digest proof) implements CaseRecord {}

    /// That sources were taken out of the case for good, with every record that holds something of them. Who did it
    /// and when stands in the entry.
    ///
    /// @param sources how many
    /// @param entries of these records, from 1, ascending, all of them before this one
    /// @param reason in the words of who did it; they do not repeat what was erased
    record Erased(int sources, List<Long> entries, String reason) implements CaseRecord {
        public Erased {
            entries = List.copyOf(entries);
        }
    }

    /// What is left of a record that was erased: its place, and the word under which it is logged. It is never
    /// written.
    record Gone(String of) implements CaseRecord {}

    /// That an authority's answer came, which puts its time to the log as it was then.
    ///
    /// @param file the answer's name in its folder, such as `12-one.tsr`: size of the log, and authority
    /// @param answer digest of the answer's bytes
    /// @param told the time that it tells, with its accuracy
    /// @param signer name in the certificate that its signature fits
    /// @param policy identifier of the rules that the authority follows, and `serial` its number there
    /// @param clock what it tells of the clock of this machine, by which entries are dated
    record Timestamped(
            String file, Digest answer, String told, String signer, String policy, String serial, String clock)
            implements CaseRecord {}

    /// That somebody looked; the log's entry says who and when.
    ///
    /// @param command with which, such as `show`
    /// @param shown what, as it was named; empty for an overview
    record Viewed(String command, List<String> shown) implements CaseRecord {
        public Viewed {
            shown = List.copyOf(shown);
        }
    }
}
