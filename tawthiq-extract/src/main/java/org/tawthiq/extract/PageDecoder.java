package org.tawthiq.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes a page in the encoding that it declares.
final class PageDecoder {

    private static final int SEARCHED = 64 * 1024;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta\\b|\\?xml\\b)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{1,40})");

    private PageDecoder() {}

    static TextDecoder.Decoded decode(byte[] bytes) {
        Optional<String> name = declared(bytes);
        if (name.isEmpty()) {
            return TextDecoder.decode(bytes);
        }
        Optional<Charset> charset = charset(name.get());
        if (charset.isPresent()) {
            return TextDecoder.decode(bytes, charset.get());
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        List<String> losses = new ArrayList<>(decoded.losses());
        losses.add("the page declares the encoding \"%s\", which is not known: save it as UTF-8".formatted(name.get()));
        return new TextDecoder.Decoded(decoded.text(), List.copyOf(losses));
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher found = DECLARED.matcher(head);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// As browsers do: what calls itself Latin-1 or ASCII is windows-1252, and a page whose declaration
    /// can be read byte by byte is no UTF-16.
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Optional.of(Charset.forName("windows-1252"));
            }
            return Optional.of(charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
