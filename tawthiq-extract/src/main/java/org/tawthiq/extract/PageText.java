package org.tawthiq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The article of a saved page: its title as the first line, then its paragraphs, without menus, teasers
/// and scripts.
final class PageText {

    private static final int SHORTEST_ARTICLE = 120;

    private PageText() {}

    static Extraction extract(byte[] bytes) {
        TextDecoder.Decoded decoded = PageDecoder.decode(bytes);
        // No address: a saved page loads nothing.
        Document page = Jsoup.parse(decoded.text());
        LinkedData data = LinkedData.of(page);
        PageFurniture.removeFrom(page);
        PageFacts facts = PageHead.facts(page, data);
        List<String> losses = new ArrayList<>(decoded.losses());
        Element article = article(page, losses);
        List<String> paragraphs = PageParagraphs.of(article, facts);
        if (paragraphs.isEmpty()) {
            return new Extraction.Unreadable(
                    "is a page without an article: save the page again, with its text", "text/html");
        }
        facts.title().toOptional().ifPresent(paragraphs::addFirst);
        return new Extraction.Text(String.join("\n\n", paragraphs), facts, "page/2", "text/html", losses);
    }

    private static Element article(Document page, List<String> losses) {
        Map<Element, Integer> lengths = TextLengths.all(page);
        return longest(page, "[itemprop=articleBody]", lengths, losses)
                .or(() -> longest(page, "article", lengths, losses))
                .or(() -> longest(page, "main, [role=main]", lengths, losses))
                .or(() -> densest(page))
                .orElseGet(() -> {
                    losses.add(
                            "no article was marked; the whole page was read: look whether its menus are in the text");
                    return page.body();
                });
    }

    private static Optional<Element> longest(
            Document page, String selector, Map<Element, Integer> lengths, List<String> losses) {
        List<Element> found = page.select(selector).stream()
                .filter(element -> lengths.getOrDefault(element, 0) >= SHORTEST_ARTICLE)
                .sorted(Comparator.comparing((Element element) -> lengths.getOrDefault(element, 0))
                        .reversed())
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Element first = found.getFirst();
        long others = found.stream()
                .filter(other -> !other.equals(first) && !other.parents().contains(first))
                .filter(other -> lengths.getOrDefault(other, 0) * 2 >= lengths.getOrDefault(first, 0))
                .count();
        if (others > 0) {
            losses.add("the page holds %d articles, and the longest was read: save each on a page of its own"
                    .formatted(others + 1));
        }
        return Optional.of(first);
    }

    /// The smallest element that holds most of the text in paragraphs.
    private static Optional<Element> densest(Document page) {
        Map<Element, Integer> lengths = TextLengths.inParagraphs(page);
        int total = lengths.getOrDefault(page.body(), 0);
        if (total < SHORTEST_ARTICLE) {
            return Optional.empty();
        }
        Element here = page.body();
        while (true) {
            Optional<Element> child = here.children().stream()
                    .filter(inner -> !inner.nameIs("p") && lengths.getOrDefault(inner, 0) * 10L >= total * 8L)
                    .findFirst();
            if (child.isEmpty()) {
                return here.equals(page.body()) ? Optional.empty() : Optional.of(here);
            }
            here = child.get();
        }
    }
}
