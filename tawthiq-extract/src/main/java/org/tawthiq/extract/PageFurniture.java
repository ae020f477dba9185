package org.tawthiq.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What stands on a page beside its article: menus, banners, teasers, comments, scripts.
final class PageFurniture {

    private static final String NEVER_TEXT = "script, style, noscript, template, svg, iframe, object, canvas";
    private static final String SURROUNDINGS =
            "form, button, select, textarea, nav, aside, footer, dialog, [role=navigation], [role=banner], [role=complementary],"
                    + " [role=dialog], [aria-hidden=true], [hidden], [style*=display:none], [style*=display: none]";
    private static final String MAIN = "h1, main, [role=main], [itemprop=articleBody]";
    private static final Set<String> WORDS = words();

    private PageFurniture() {}

    static void removeFrom(Document page) {
        page.select(NEVER_TEXT).remove();
        Map<Element, Integer> lengths = TextLengths.all(page);
        int total = lengths.getOrDefault(page.body(), 0);
        Set<Element> holders = page.select(MAIN).stream()
                .flatMap(main -> main.parents().stream())
                .collect(Collectors.toSet());
        holders.addAll(page.select(MAIN));
        Set<Element> surroundings = Set.copyOf(page.select(SURROUNDINGS));
        for (Element element : page.body().getAllElements()) {
            boolean furniture = surroundings.contains(element) || isNamed(element);
            boolean most = lengths.getOrDefault(element, 0) * 10L > total * 8L;
            if (furniture && !most && !holders.contains(element) && element.parent() != null) {
                element.remove();
            }
        }
    }

    private static boolean isNamed(Element element) {
        String names = element.className() + " " + element.id();
        if (names.isBlank() || names.length() > 2000) {
            return false;
        }
        for (String name : names.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+", -1)) {
            if (WORDS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words() {
        try (var in = PageFurniture.class.getResourceAsStream("page-furniture.txt")) {
            if (in == null) {
                throw new IllegalStateException("the data file \"page-furniture.txt\" is missing");
            }
            Set<String> words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
            words.stream().filter(word -> !word.matches("[a-z]+")).forEach(word -> {
                throw new IllegalStateException("page-furniture.txt: \"%s\" is no word in lower case".formatted(word));
            });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("page-furniture.txt cannot be read", e);
        }
    }
}
