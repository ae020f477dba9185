package org.tawthiq.verify.time;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.verify.tlog.MalformedText;

/// A time as DER writes it (RFC 3161, section 2.4.2): UTC, seconds, a fraction that does not end in 0.
final class DerTime {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})(?:\\.([0-9]{0,8}[1-9]))?Z");

    private DerTime() {}

    static Instant of(DerValue value) throws MalformedText {
        Matcher time = FORM.matcher(new String(value.content(), ISO_8859_1));
        if (!time.matches()) {
            throw new MalformedText("a time that is not of the form 20260131235959.123Z, at byte " + value.from());
        }
        try {
            String fraction = time.group(7);
            int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
            return LocalDateTime.of(
                            part(time, 1),
                            part(time, 2),
                            part(time, 3),
                            part(time, 4),
                            part(time, 5),
                            part(time, 6),
                            nanos)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            throw new MalformedText("a time that no calendar has, at byte " + value.from());
        }
    }

    private static int part(Matcher time, int group) {
        return Integer.parseInt(time.group(group));
    }
}
