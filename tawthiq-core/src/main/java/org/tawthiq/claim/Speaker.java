package org.tawthiq.claim;

import java.util.List;

/// Who says it, as far as the source tells.
public sealed interface Speaker {

    /// Somebody whom the source names, or describes ("a local rescuer").
    ///
    /// @param name as a report should print it, "Amnesty International"
    /// @param kind what sort of speaker
    /// @param chain from the nearest teller to the origin, when speech is reported through others;
    ///     empty when
    ///     told directly
    /// @param stated the words that name the speaker in the source
    record Named(String name, SpeakerKind kind, List<String> chain, String stated) implements Speaker {
        public Named {
            chain = List.copyOf(chain);
        }
    }

    /// The source's own voice: it names nobody.
    record TheTextItself() implements Speaker {}

    /// The words leave open which of several speaks; no one of them may be presented as the speaker.
    ///
    /// @param candidates names, the source's own voice as "the text itself"
    record Uncertain(List<String> candidates) implements Speaker {
        public Uncertain {
            candidates = List.copyOf(candidates);
        }
    }

    enum SpeakerKind {
        ORGANISATION,
        PARTY,
        MEDIA,
        OFFICIAL,
        WITNESS,
        PERSON,
        NOT_SAID
    }
}
