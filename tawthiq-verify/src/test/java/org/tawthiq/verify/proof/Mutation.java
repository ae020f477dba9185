package org.tawthiq.verify.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Changes bytes at random: single bits and bytes, pieces, lines and numbers, and lines of another true file.
final class Mutation {
    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    byte[] of(byte[] bytes, byte[] other) {
        byte[] mutated = bytes;
        int changes = random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1;
        for (int i = 0; i < changes; i++) {
            mutated = mutated.length == 0 ? new byte[1] : once(mutated, other);
        }
        return mutated;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(12)) {
            case 0 -> set(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 1 -> set(bytes, at, (byte) random.nextInt(256));
            case 2 -> set(bytes, at, (byte) "0123456789 \n+/=A\t\r".charAt(random.nextInt(18)));
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> splice(bytes, at, at, new byte[] {(byte) random.nextInt(256)});
            case 5 -> splice(bytes, at, at + 1, new byte[0]);
            case 6 -> splice(bytes, at, at, piece(bytes));
            case 7 -> splice(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)), piece(bytes));
            case 8 -> splice(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)), piece(other));
            case 9 -> digit(bytes, at);
            default -> lines(bytes, other);
        };
    }

    private static byte[] set(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        byte[] changed = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(middle, 0, changed, from, middle.length);
        System.arraycopy(bytes, to, changed, from + middle.length, bytes.length - to);
        return changed;
    }

    private byte[] piece(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(40)));
    }

    /// Counts one up or down in the next digit.
    private byte[] digit(byte[] bytes, int at) {
        for (int i = 0; i < bytes.length; i++) {
            int place = (at + i) % bytes.length;
            if (bytes[place] >= '1' && bytes[place] <= '8') {
                return set(bytes, place, (byte) (bytes[place] + (random.nextBoolean() ? 1 : -1)));
            }
        }
        return bytes;
    }

    private byte[] lines(byte[] bytes, byte[] other) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, ISO_8859_1).split("\n", -1)));
        List<String> others = List.of(new String(other, ISO_8859_1).split("\n", -1));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, others.get(random.nextInt(others.size())));
            default -> lines.set(at, at < others.size() ? others.get(at) : "");
        }
        return String.join("\n", lines).getBytes(ISO_8859_1);
    }
}
