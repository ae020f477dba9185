package org.tawthiq.reading.place;

import java.nio.charset.StandardCharsets;

/// Reads the numbers and strings of a packed file, from a position on. Numbers are written seven bits a
/// byte, lowest first; signed ones with their sign in the lowest bit.
public final class PackedInput {

    private final byte[] bytes;
    private int position;

    public PackedInput(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    public int position() {
        return position;
    }

    void skip(int length) {
        position += length;
    }

    public int unsigned() {
        int first = bytes[position++];
        if (first >= 0) {
            return first;
        }
        int value = first & 0x7f;
        int shift = 7;
        byte next;
        do {
            next = bytes[position++];
            value |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    public int signed() {
        int value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    public String text() {
        int length = unsigned();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }
}
