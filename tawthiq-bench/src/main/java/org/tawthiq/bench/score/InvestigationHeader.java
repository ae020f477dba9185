package org.tawthiq.bench.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An investigation's page in Markdown: what its header says, by field, and the prose below the header as
/// plain text.
///
/// @param published the page's own date, from its front matter
record InvestigationHeader(Map<String, String> fields, String published, String prose) {

    private static final Map<String, String> KEYS = keys();
    private static final int LONGEST_KEY = 45;
    private static final List<String> NUMBERS_1_TO_10 = List.of(
            "one|واحد|واحدة",
            "two|اثنان|مصابان|قتيلان|جريحان",
            "three|ثلاثة|ثلاث",
            "four|أربعة|أربع",
            "five|خمسة|خمس",
            "six|ستة|ست",
            "seven|سبعة|سبع",
            "eight|ثمانية|ثماني",
            "nine|تسعة|تسع",
            "ten|عشرة|عشر");
    private static final Pattern DIGITS = Pattern.compile("^\\D{0,2}(\\d+)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("place", "location|الموقع");
        keys.put("date", "^date|التاريخ");
        keys.put("time", "^time|الوقت");
        keys.put("killed", "casualties|القتلى");
        keys.put("injured", "injured|الجرحى|الإصابات");
        keys.put("act", "attacks|الهجمات");
        keys.put("munition", "munition|weapon|الأسلحة");
        keys.put("responsible", "responsible|perpetrator|الجاني");
        keys.put("facility", "^hospital|^medical point|^المستشفى|^النقطة");
        return keys;
    }

    static InvestigationHeader of(String page) {
        String[] parts = page.split("(?m)^---\\s*$", 3);
        String published = parts[1].lines()
                .filter(line -> line.startsWith("date:"))
                .map(line -> line.substring("date:".length()).strip())
                .findFirst()
                .orElse("");
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> prose = new ArrayList<>();
        for (String line : parts[2].lines().toList()) {
            Optional<String> key = prose.isEmpty() ? key(line) : Optional.empty();
            if (key.isPresent()) {
                field(key.get()).ifPresent(field -> fields.putIfAbsent(field, value(line)));
            } else if (!prose.isEmpty() || !line.isBlank()) {
                prose.add(line);
            }
        }
        return new InvestigationHeader(fields, published, plain(String.join("\n", prose)));
    }

    /// What stands before the colon of a line of the header.
    private static Optional<String> key(String line) {
        int colon = line.indexOf(':');
        String key = colon < 0
                ? ""
                : line.substring(0, colon).replaceAll("[*_\\\\]", "").strip();
        return key.isEmpty() || key.length() > LONGEST_KEY || key.contains("[") || key.contains(".")
                ? Optional.empty()
                : Optional.of(key);
    }

    private static Optional<String> field(String key) {
        return KEYS.entrySet().stream()
                .filter(known ->
                        Pattern.compile("(?i)" + known.getValue()).matcher(key).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).replaceAll("[*_\\\\]", "").strip();
    }

    /// Without pictures, addresses of links, escapes and marks of emphasis.
    private static String plain(String markdown) {
        return markdown.replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)(\\{[^}]*\\})?", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\\\([^\\w\\s])", "$1")
                .replaceAll("\\*+|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "")
                .replaceAll("(?m)^#+\\s*", "")
                .strip();
    }

    String field(String name, String otherwise) {
        return fields.getOrDefault(name, otherwise);
    }

    /// The number with which a field begins, in figures or words; nothing for "not available".
    OptionalInt number(String name) {
        String value = field(name, "");
        Matcher digits = DIGITS.matcher(value);
        if (digits.find()) {
            return OptionalInt.of(Integer.parseInt(digits.group(1)));
        }
        String first = value.split("[\\s.]", 2)[0];
        for (int i = 0; i < NUMBERS_1_TO_10.size(); i++) {
            if (first.matches("(?i)" + NUMBERS_1_TO_10.get(i))) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /// The town, which stands after the province.
    Set<String> placeNames() {
        String value = field("place", "");
        return NameForms.of(value.substring(value.lastIndexOf(':') + 1));
    }

    /// Minutes since midnight of every time told.
    List<Integer> minutes() {
        String value = field("time", "");
        boolean afternoon = value.contains("pm") || value.contains("مساء");
        List<Integer> minutes = new ArrayList<>();
        Matcher clock = CLOCK.matcher(value);
        while (clock.find()) {
            int hour = Integer.parseInt(clock.group(1));
            minutes.add((afternoon && hour < 12 ? hour + 12 : hour) * 60 + Integer.parseInt(clock.group(2)));
        }
        return minutes;
    }

    /// Codes of the parties named.
    Set<String> parties() {
        String value = field("responsible", "");
        Set<String> parties = new TreeSet<>();
        if (value.contains("Russian") || value.contains("الروسي")) {
            parties.add("RU");
        }
        if (value.contains("Syrian") || value.contains("السوري")) {
            parties.add("SY-GOV");
        }
        return parties;
    }

    boolean isByAir() {
        return field("act", "").matches("(?is).*(air|جوي).*");
    }

    boolean isOfRockets() {
        return field("munition", "").matches("(?is).*(rocket|missile|tochka|صاروخ|صواريخ).*");
    }
}
