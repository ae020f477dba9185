package org.tawthiq.verify.time;

import java.util.Optional;
import org.tawthiq.verify.tlog.MalformedText;

/// The values within a constructed value, taken one after the other.
final class DerParts {

    private final DerValue of;
    private int at;

    DerParts(DerValue of) {
        this.of = of;
        this.at = of.from();
    }

    boolean hasNext() {
        return at < of.to();
    }

    /// The next value, which must have this tag.
    ///
    /// @param what it is called in a message
    DerValue take(int tag, String what) throws MalformedText {
        return takeIf(tag).orElseThrow(() -> new MalformedText("%s is missing, at byte %d".formatted(what, at)));
    }

    /// The next value, where it has this tag.
    Optional<DerValue> takeIf(int tag) throws MalformedText {
        if (!hasNext() || (of.bytes()[at] & 0xFF) != tag) {
            return Optional.empty();
        }
        DerValue value = DerValue.at(of.bytes(), at, of.to());
        at = value.to();
        return Optional.of(value);
    }

    /// Nothing more may stand here.
    void end() throws MalformedText {
        if (hasNext()) {
            throw new MalformedText("something that does not belong there, at byte " + at);
        }
    }
}
