package org.tawthiq.reading;

import java.util.List;
import java.util.Set;
import org.tawthiq.claim.Claim;

/// Reads claims out of a text. Same text, same claims; every claim quotes the text exactly.
public interface ClaimReader {

    /// Name and version, such as `english-rules/1`.
    String name();

    /// Names and digests of the lexicons and gazetteers that it reads with.
    List<String> data();

    /// ISO 639-1 codes of the languages that it reads; sentences of others are passed over.
    Set<String> languages();

    /// The claims of the text, in its order. An implementation may be called from several threads at
    /// once.
    List<Claim> read(ReadingText text);
}
