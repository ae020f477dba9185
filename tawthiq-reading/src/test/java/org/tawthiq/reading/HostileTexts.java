package org.tawthiq.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/// Texts that no reader may stumble over, by what is wrong with them.
final class HostileTexts {

    private static final int LARGE = 100_000;

    private HostileTexts() {}

    static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nothing", "");
        texts.put("blanks", " \n\t \u00a0\r\n \u200b\u2028");
        texts.put("one letter", "a");
        texts.put("punctuation", ".,;:!?-–—…'\"“”‘’«»()[]{}/\\|@#$%^&*+=<>~`".repeat(40));
        texts.put("line ends", "\n\r\n\r".repeat(500));
        texts.put("a lone high surrogate", "An air strike hit a school\ud83d in Idlib on 5 May 2019.");
        texts.put("a lone low surrogate", "\udc00An air strike hit a school in Idlib on 5 May 2019, killing \udfff3.");
        texts.put("surrogates in the wrong order", "\udc00\ud83d".repeat(200));
        texts.put("a zero character", "Air strikes\u0000 killed 11 civilians\u0000 in Ariha on 29 January 2020.");
        texts.put("no full stop", "air strikes hit the town and killed 3 civilians and injured 5 ".repeat(60));
        texts.put("digits", "1234567890".repeat(LARGE / 10));
        texts.put("many numbers", "17 ".repeat(2_000));
        texts.put("number words", "two hundred thousand million ".repeat(400));
        texts.put("an endless word", "a".repeat(LARGE));
        texts.put("hyphens and apostrophes", "al-".repeat(500) + "'s".repeat(500) + "-".repeat(500));
        texts.put("open quotations", "\"“«„ she said ".repeat(300));
        texts.put("nested brackets", "(".repeat(3_000) + ")".repeat(3_000));
        texts.put("impossible dates", "On 31 February 2020, 0 May 2019, 99/99/9999 and 29 February 2019 at 25:61.");
        texts.put(
                "dates at the calendar's ends",
                "Since year 0, on 1 January 9999 and 31 December 0001, two days later.");
        texts.put(
                "Arabic",
                "استهدفت غارة جوية مشفى في مدينة أريحا يوم ٢٩ كانون الثاني ٢٠٢٠ وقتلت ١١ مدنياً. ".repeat(20));
        texts.put("Cyrillic", "Удар с воздуха пришёлся по больнице 5 мая 2019 года, погибли трое. ".repeat(20));
        texts.put("mixed", "An غارة hit больницу in إدلب on 5 мая 2019, killing ثلاثة civilians 病院 😀. ".repeat(20));
        texts.put("one huge line", "An air strike hit a school in Idlib, killing three civilians, ".repeat(400));
        texts.put("marks on letters", "e\u0301\u0327".repeat(1_000));
        return texts;
    }
}
