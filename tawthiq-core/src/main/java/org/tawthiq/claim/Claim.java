package org.tawthiq.claim;

import java.util.List;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// One statement that one speaker makes, in one place of one source. A claim is never edited: a
/// correction is a new
/// claim.
///
/// The list of kinds is closed on purpose. Adding one makes every `switch` that must decide about it fail
/// to compile,
/// which is how the
/// codec, the linker and the report learn of it; CONTRIBUTING.md, "A new kind of claim", lists them.
public sealed interface Claim {

    Statement statement();

    /// The word printed for the kind in every output.
    default String kind() {
        return switch (this) {
            case Attack _ -> "attack";
            case Tally _ -> "tally";
            case Attribution _ -> "attribution";
            case PartyStatement _ -> "party_statement";
            case LegalCharacterisation _ -> "legal_characterisation";
            case Situation _ -> "situation";
            case ObjectStatus _ -> "object_status";
            case Warning _ -> "warning";
            case Observation _ -> "observation";
            case Analysis _ -> "analysis";
            case Victim _ -> "victim";
            case Testimony _ -> "testimony";
            case Correction _ -> "correction";
        };
    }

    default ClaimId id() {
        return statement().id();
    }

    /// Something was done, at a time and place, to someone or something.
    record Attack(
            Statement statement,
            ReportedDate date,
            TimeOfDay time,
            List<ReportedPlace> places,
            List<Code> acts,
            List<Code> means,
            List<ObjectMention> objects,
            Parties parties,
            List<HarmCount> harm)
            implements Claim {
        public Attack {
            places = List.copyOf(places);
            acts = List.copyOf(acts);
            means = List.copyOf(means);
            objects = List.copyOf(objects);
            harm = List.copyOf(harm);
        }
    }

    /// A count over a period and an area, or a part or share of one.
    ///
    /// @param partOf the tally that this is a part or a share of
    /// @param restates an earlier tally of the same source that tells the same count in other words; both
    ///     wordings are kept
    record Tally(
            Statement statement,
            Counted counted,
            ReportedDate date,
            List<ReportedPlace> places,
            List<Code> acts,
            List<Code> means,
            List<ObjectMention> objects,
            Parties parties,
            Known<ClaimId> partOf,
            Known<ClaimId> restates)
            implements Claim {
        public Tally {
            places = List.copyOf(places);
            acts = List.copyOf(acts);
            means = List.copyOf(means);
            objects = List.copyOf(objects);
        }
    }

    /// A party's part in acts in general, not in one attack.
    record Attribution(
            Statement statement, Parties parties, List<Code> acts, ReportedDate date, List<ReportedPlace> places)
            implements Claim {
        public Attribution {
            acts = List.copyOf(acts);
            places = List.copyOf(places);
        }
    }

    /// A party speaks of an act: it denies, admits, announces.
    ///
    /// @param about acts and objects it speaks of, and when and where, so that a denial of one hour
    ///     is not taken
    ///     for another
    record PartyStatement(
            Statement statement,
            PartyCode party,
            Stance stance,
            ReportedDate date,
            TimeOfDay time,
            List<ReportedPlace> places,
            List<Code> acts,
            List<ObjectMention> about)
            implements Claim {
        public PartyStatement {
            places = List.copyOf(places);
            acts = List.copyOf(acts);
            about = List.copyOf(about);
        }
    }

    enum Stance {
        DENIES,
        ADMITS,
        CLAIMS_MILITARY_TARGET,
        ANNOUNCES,
        WILL_INVESTIGATE
    }

    /// Somebody calls acts by a legal name. A collective one never passes to a single incident.
    ///
    /// @param laws law codes such as `war_crime`
    /// @param about claims of the same source that it speaks of, where the text ties them
    record LegalCharacterisation(Statement statement, List<Code> laws, Reach of, Parties parties, List<ClaimId> about)
            implements Claim {
        public LegalCharacterisation {
            laws = List.copyOf(laws);
            about = List.copyOf(about);
        }
    }

    /// Whether acts are called by a legal name one by one or all together.
    enum Reach {
        SINGLE,
        COLLECTIVE
    }

    /// What holds over a time and an area: a campaign, a ceasefire, a siege, who controls.
    ///
    /// @param what a situation code such as `campaign`
    record Situation(Statement statement, Code what, ReportedDate date, List<ReportedPlace> places, Parties parties)
            implements Claim {
        public Situation {
            places = List.copyOf(places);
        }
    }

    /// How an object stood: protected, marked, notified, functioning, evacuated, used by fighters.
    record ObjectStatus(
            Statement statement, ObjectMention object, Code status, ReportedDate date, List<ReportedPlace> places)
            implements Claim {
        public ObjectStatus {
            places = List.copyOf(places);
        }
    }

    /// A warning was given, or was not.
    record Warning(
            Statement statement,
            boolean given,
            Known<String> how,
            Known<String> toWhom,
            ReportedDate date,
            List<ReportedPlace> places)
            implements Claim {
        public Warning {
            places = List.copyOf(places);
        }
    }

    /// A flight seen, a radio call heard, a blast.
    record Observation(Statement statement, Code what, ReportedDate date, TimeOfDay time, List<ReportedPlace> places)
            implements Claim {
        public Observation {
            places = List.copyOf(places);
        }
    }

    /// An analyst's result on an exhibit.
    record Analysis(
            Statement statement,
            String method,
            String result,
            Known<String> secondReviewer,
            ReportedDate date,
            List<ReportedPlace> places)
            implements Claim {
        public Analysis {
            places = List.copyOf(places);
        }
    }

    /// A person or a family, named or described, and what happened to them. Personal data: see
    /// [Mark#PERSONAL].
    ///
    /// @param name unknown where they are only described
    /// @param happened victim codes such as `killed`, `displaced`, `home_destroyed`
    record Victim(
            Statement statement,
            Known<String> name,
            String description,
            List<Code> happened,
            ReportedDate date,
            List<ReportedPlace> places,
            Parties parties)
            implements Claim {
        public Victim {
            happened = List.copyOf(happened);
            places = List.copyOf(places);
        }
    }

    /// A person's own words, quoted; the citation holds them.
    ///
    /// @param office of the speaker, as the text gives it
    record Testimony(Statement statement, Known<String> office) implements Claim {}

    /// A source takes back or changes what it said.
    record Correction(Statement statement, String was, String is) implements Claim {}
}
