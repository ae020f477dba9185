package org.tawthiq.app.report.wording;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tawthiq.vocabulary.Table;

/// The words of a report that are not data, by key. Another language is another file of the same keys.
public final class Messages {

    private static final Messages ENGLISH = new Messages(Table.shipped(Messages.class, "messages-en.tsv"));

    private final String file;
    private final Map<String, String> texts = new LinkedHashMap<>();

    /// @param table key and text in two columns; `{0}`, `{1}` stand for what is put in
    Messages(Table table) {
        this.file = table.name();
        for (Table.Row row : table.rows()) {
            if (texts.putIfAbsent(row.cell(0), row.cell(1)) != null) {
                throw row.wrong("the key \"%s\" stands twice".formatted(row.cell(0)));
            }
        }
    }

    public static Messages english() {
        return ENGLISH;
    }

    /// The text of `key` with `values` put in.
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("%s has no text for the key \"%s\"".formatted(file, key));
        }
        String filled = text;
        for (int index = 0; index < values.length; index++) {
            filled = filled.replace("{" + index + "}", String.valueOf(values[index]));
        }
        return filled;
    }

    /// The text for a number: that of `key.one` for 1, else that of `key.many`; `{0}` is the number.
    public String count(String key, long number) {
        return text(number == 1 ? key + ".one" : key + ".many", String.format(Locale.ENGLISH, "%,d", number));
    }

    /// The text of a constant, under `key.constant`.
    public String word(String key, Enum<?> constant) {
        return text(key + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /// The text of `key`, or the last part of the key in plain words where the file has none: for names
    /// of rules, of which new ones come.
    public String textOrWords(String key) {
        String text = texts.get(key);
        return text == null ? key.substring(key.lastIndexOf('.') + 1).replace('_', ' ') : text;
    }
}
