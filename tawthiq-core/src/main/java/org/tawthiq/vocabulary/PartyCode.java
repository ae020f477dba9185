package org.tawthiq.vocabulary;

import java.util.regex.Pattern;

/// The neutral identifier of a party, such as a state's two letters or `X-UNKNOWN`. [PartyRegister] holds
/// its names
/// and
/// its place in a hierarchy.
public record PartyCode(String value) implements Comparable<PartyCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}(-[A-Z0-9]+)*");

    public PartyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a party code: \"%s\"".formatted(value));
        }
    }

    @Override
    public int compareTo(PartyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
