package org.tawthiq.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tawthiq.vocabulary.Table;

/// What the columns of a list of reports hold, by the words of their headers: `event-columns.tsv`.
final class EventColumns {

    static final String AMOUNT = "amount";
    private static final String LEAST = " min";
    private static final String MOST = " max";

    private final Map<String, String> roles = new HashMap<>();

    EventColumns() {
        Table table = Table.shipped(EventColumns.class, "event-columns.tsv");
        for (Table.Row row : table.rows()) {
            for (String words : row.cell(1).split("\\|")) {
                if (roles.put(plain(words), row.cell(0)) != null) {
                    throw row.wrong("\"%s\" stands twice".formatted(words));
                }
            }
        }
    }

    /// The role of a column; [#AMOUNT] for one that holds an amount or its least or most; empty for others.
    String role(String header) {
        String plain = plain(header);
        return plain.endsWith(LEAST) || plain.endsWith(MOST) ? AMOUNT : roles.getOrDefault(plain, "");
    }

    /// The amount that a column tells of, without "min" and "max".
    static String amount(String header) {
        String plain = plain(header);
        return plain.endsWith(LEAST) || plain.endsWith(MOST)
                ? plain.substring(0, plain.length() - LEAST.length())
                : plain;
    }

    static boolean isLeast(String header) {
        return !plain(header).endsWith(MOST);
    }

    static boolean isMost(String header) {
        return !plain(header).endsWith(LEAST);
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
