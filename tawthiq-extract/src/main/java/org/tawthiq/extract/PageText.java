package org.tawthiq.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// The article of a saved page: its title as the first line, then its paragraphs, without menus, teasers
/// and scripts.
final class PageText {

    private static final String NOISE =
            "script, style, noscript, template, svg, iframe, form, button, nav, aside, footer, header nav, [role=navigation],"
                    + " [role=banner], [role=complementary], [aria-hidden=true], [class*=cookie], [id*=cookie], [class*=newsletter],"
                    + " [class*=related], [class*=share], [class*=comment], [id*=comment], [class*=advert], [class*=promo], [hidden]";
    private static final String BLOCKS = "h1, h2, h3, h4, p, li, blockquote, figcaption, pre, td";
    private static final int SHORTEST_ARTICLE = 120;

    private PageText() {}

    static Extraction extract(byte[] bytes) {
        Document page;
        try {
            // No address: a saved page loads nothing.
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("a page in memory cannot fail to be read", e);
        }
        PageFacts facts = PageHead.facts(page);
        page.select(NOISE).remove();
        Element article = article(page);
        List<String> paragraphs = paragraphs(article, facts);
        String text = String.join("\n\n", paragraphs);
        if (text.isBlank()) {
            return new Extraction.Unreadable(
                    "is a page without an article: save the page again, with its text", "text/html");
        }
        List<String> losses =
                article.equals(page.body()) ? List.of("no article was marked; the whole page was read") : List.of();
        return new Extraction.Text(text, facts, "page/1", "text/html", losses);
    }

    private static Element article(Document page) {
        return first(page, "[itemprop=articleBody]")
                .or(() -> first(page, "article"))
                .or(() -> first(page, "main, [role=main]"))
                .or(() -> densest(page))
                .orElse(page.body());
    }

    private static Optional<Element> first(Document page, String selector) {
        return page.select(selector).stream()
                .filter(element -> element.text().length() >= SHORTEST_ARTICLE)
                .max(java.util.Comparator.comparingInt(element -> element.text().length()));
    }

    /// The smallest element that holds most of the page's paragraphs.
    private static Optional<Element> densest(Document page) {
        Elements paragraphs = page.select("p");
        int total = paragraphs.stream().mapToInt(p -> p.text().length()).sum();
        Optional<Element> best = Optional.empty();
        for (Element candidate : page.select("div, section, td")) {
            int own = candidate.select("p").stream()
                    .mapToInt(p -> p.text().length())
                    .sum();
            if (total > SHORTEST_ARTICLE && own * 10 > total * 7) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static List<String> paragraphs(Element article, PageFacts facts) {
        List<String> found = new ArrayList<>();
        facts.title().toOptional().ifPresent(found::add);
        for (Element block : article.select(BLOCKS)) {
            boolean inner = block.parents().stream()
                    .anyMatch(parent -> !parent.equals(article)
                            && parent.is("p, li, blockquote, figcaption, td")
                            && article.select(BLOCKS).contains(parent));
            String text = block.text().strip();
            boolean byLine = text.equals(facts.byLine().orElse(""));
            if (!inner && !text.isEmpty() && !byLine && !found.contains(text)) {
                found.add(text);
            }
        }
        boolean nothing = found.size() <= (facts.title().isKnown() ? 1 : 0);
        if (nothing && !article.text().isBlank()) {
            found.add(article.text().strip());
        }
        return found;
    }
}
