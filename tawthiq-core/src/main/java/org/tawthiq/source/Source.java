package org.tawthiq.source;

import java.time.LocalDate;
import org.tawthiq.vocabulary.Known;

/// One preserved piece of material and what is known about it. A later, better description is a new
/// record about the
/// same bytes.
///
/// @param fileName the last part of the name under which it was brought, never a path
/// @param size in bytes
/// @param mediaType such as `text/html`
/// @param reference a public reference (an address, a report number), for the reader of a report
/// @param obtained how it was obtained, in the user's words
/// @param custody from what it was obtained, and through whose hands
public record Source(
        SourceId id,
        String fileName,
        long size,
        String mediaType,
        Known<String> title,
        Known<String> publisher,
        Known<LocalDate> published,
        Known<String> byLine,
        Known<String> language,
        Role role,
        Sensitivity sensitivity,
        Known<String> reference,
        Known<String> obtained,
        Custody custody) {

    /// A source of whose custody nothing is said.
    public Source(
            SourceId id,
            String fileName,
            long size,
            String mediaType,
            Known<String> title,
            Known<String> publisher,
            Known<LocalDate> published,
            Known<String> byLine,
            Known<String> language,
            Role role,
            Sensitivity sensitivity,
            Known<String> reference,
            Known<String> obtained) {
        this(
                id,
                fileName,
                size,
                mediaType,
                title,
                publisher,
                published,
                byLine,
                language,
                role,
                sensitivity,
                reference,
                obtained,
                Custody.unknown());
    }

    public Source with(Custody told) {
        return new Source(
                id,
                fileName,
                size,
                mediaType,
                title,
                publisher,
                published,
                byLine,
                language,
                role,
                sensitivity,
                reference,
                obtained,
                told);
    }

    /// What a source may do in the case.
    public enum Role {
        /// Its claims are counted.
        EVIDENCE,
        /// It is checked against the case and never counted.
        STATEMENT
    }

    /// Who may see it outside the case.
    public enum Sensitivity {
        PUBLIC,
        /// Nothing of it leaves the case unless a person decides so.
        CONFIDENTIAL
    }

    /// What a report calls it: the title, or the file's name where it has none.
    public String label() {
        return title.orElse(fileName);
    }
}
