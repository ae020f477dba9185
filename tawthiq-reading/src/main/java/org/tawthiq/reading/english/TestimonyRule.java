package org.tawthiq.reading.english;

import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.text.Quotation;
import org.tawthiq.vocabulary.Known;

/// Reads a person's own words: a quotation of a sentence or more that a named person or a witness speaks.
final class TestimonyRule {

    private static final int SHORTEST = 40;

    private TestimonyRule() {}

    static void read(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        if (speaker.isEmpty() || !isPerson(speaker.get())) {
            return;
        }
        for (Quotation quotation : discourse.document.quotations(
                view.sentence().start(), view.sentence().end())) {
            boolean begins = quotation.start() >= view.sentence().start()
                    && quotation.start() < view.sentence().end();
            if (begins && quotation.end() - quotation.start() >= SHORTEST) {
                Known<String> office = speaker.get().chain().isEmpty()
                        ? Known.unknown()
                        : Known.is(speaker.get().chain().getFirst());
                discourse.add(Draft.of(
                        quotation.start(),
                        quotation.end(),
                        speaker.get(),
                        Modality.ASSERTED,
                        "quoted-person",
                        (statement, _) -> new Claim.Testimony(statement, office)));
            }
        }
    }

    private static boolean isPerson(Speaker.Named speaker) {
        return switch (speaker.kind()) {
            case OFFICIAL, WITNESS, PERSON -> true;
            case ORGANISATION, PARTY, MEDIA, NOT_SAID -> false;
        };
    }
}
