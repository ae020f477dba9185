package org.tawthiq.verify.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.tawthiq.verify.json.JsonValue.JsonWord;

/// The characters of a JSON text and where the reading stands.
final class JsonScanner {
    /// What [#peek] answers behind the last character: no character of JSON.
    private static final char END = '\uffff';

    private final char[] text;
    private final int length;
    private int at;

    private JsonScanner(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    static JsonScanner of(byte[] utf8) throws MalformedJson {
        CharBuffer out = CharBuffer.allocate(utf8.length);
        CoderResult result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(utf8), out, true);
        JsonScanner scanner = new JsonScanner(out.array(), out.position());
        if (result.isError()) {
            throw scanner.malformed(scanner.length, "these bytes are not UTF-8");
        }
        return scanner;
    }

    boolean atEnd() {
        return at == length;
    }

    char peek() {
        return at < length ? text[at] : END;
    }

    private char next() throws MalformedJson {
        if (at == length) {
            throw malformed("the text ends in the middle of a value");
        }
        return text[at++];
    }

    void skipWhitespace() {
        while (at < length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    void expect(char wanted) throws MalformedJson {
        if (peek() != wanted) {
            throw malformed("'" + wanted + "' is expected here");
        }
        at++;
    }

    /// Steps into an object or array; false where it is empty, and then it is behind it.
    boolean opens(char opening, char closing) throws MalformedJson {
        expect(opening);
        skipWhitespace();
        if (peek() != closing) {
            return true;
        }
        at++;
        return false;
    }

    /// Steps over a comma (true) or the closing sign (false).
    boolean continues(char closing) throws MalformedJson {
        skipWhitespace();
        if (peek() == ',') {
            at++;
            return true;
        }
        if (peek() != closing) {
            throw malformed("',' or '" + closing + "' is expected here");
        }
        at++;
        return false;
    }

    JsonWord word(String written, JsonWord meaning) throws MalformedJson {
        for (int i = 0; i < written.length(); i++) {
            if (at + i >= length || text[at + i] != written.charAt(i)) {
                throw malformed("a value is expected here");
            }
        }
        at += written.length();
        return meaning;
    }

    String text() throws MalformedJson {
        expect('"');
        int plain = at;
        while (plain < length && isPlain(text[plain])) {
            plain++;
        }
        if (plain < length && text[plain] == '"') {
            String found = new String(text, at, plain - at);
            at = plain + 1;
            return found;
        }
        return escapedText();
    }

    /// Whether a character of a text stands for itself, whatever stands beside it.
    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
    }

    /// The rest of a text, with everything that may be in it.
    private String escapedText() throws MalformedJson {
        StringBuilder out = new StringBuilder();
        boolean halfOpen = false;
        while (true) {
            int start = at;
            char c = next();
            boolean ends = c == '"';
            if (c < ' ') {
                throw malformed(start, "a control character must be escaped");
            }
            if (c == '\\') {
                c = escaped(start);
            }
            if (halfOpen != Character.isLowSurrogate(c)) {
                throw malformed(start, "half of a surrogate pair");
            }
            if (ends) {
                return out.toString();
            }
            halfOpen = Character.isHighSurrogate(c);
            out.append(c);
        }
    }

    private char escaped(int start) throws MalformedJson {
        return switch (next()) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex(start) << 12 | hex(start) << 8 | hex(start) << 4 | hex(start));
            default -> throw malformed(start, "no such escape");
        };
    }

    private int hex(int start) throws MalformedJson {
        char c = next();
        int digit = c < 128 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw malformed(start, "four hexadecimal digits are expected after \\u");
        }
        return digit;
    }

    String number() throws MalformedJson {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        return new String(text, start, at - start);
    }

    private void digits() throws MalformedJson {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw malformed("a digit is expected here");
        }
    }

    /// Where the reading stands, for [#malformed(int, String)].
    int offset() {
        return at;
    }

    MalformedJson malformed(String what) {
        return malformed(at, what);
    }

    MalformedJson malformed(int offset, String what) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new MalformedJson(line, offset - lineStart + 1, what);
    }
}
