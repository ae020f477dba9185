package org.tawthiq.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tawthiq.vocabulary.Known;

/// Title, publisher, publication date, by-line and language as a page's markup gives them. The day is
/// that of the stamp as it is written.
final class PageHead {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*", Pattern.DOTALL);
    private static final int LONGEST_BY_LINE = 120;

    private PageHead() {}

    static PageFacts facts(Document page) {
        return new PageFacts(
                Known.of(title(page)),
                Known.of(publisher(page)),
                Known.of(published(page)),
                Known.of(byLine(page)),
                Known.of(language(page)));
    }

    private static Optional<String> title(Document page) {
        return first(meta(page, "og:title"), text(page, "article h1"), text(page, "h1"), nonEmpty(page.title()));
    }

    private static Optional<String> publisher(Document page) {
        return first(
                meta(page, "og:site_name"),
                linkedData(page, "\"publisher\"[^}]*?\"name\"\\s*:\\s*\"([^\"]+)\""),
                meta(page, "publisher"),
                meta(page, "application-name"));
    }

    private static Optional<LocalDate> published(Document page) {
        Stream<Optional<String>> stamps = Stream.of(
                meta(page, "article:published_time"),
                linkedData(page, "\"datePublished\"\\s*:\\s*\"([^\"]+)\""),
                attribute(page, "[itemprop=datePublished]", "content"),
                attribute(page, "[itemprop=datePublished]", "datetime"),
                meta(page, "date"),
                meta(page, "dc.date"),
                attribute(page, "article time[datetime], time[datetime]", "datetime"));
        return stamps.flatMap(Optional::stream)
                .flatMap(stamp -> day(stamp).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String stamp) {
        Matcher day = DAY.matcher(stamp.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> byLine(Document page) {
        return text(page, "[rel=author], .byline, [class*=byline], [itemprop=author]")
                .or(() -> meta(page, "author"))
                .filter(line -> line.length() <= LONGEST_BY_LINE);
    }

    private static Optional<String> language(Document page) {
        Element html = page.selectFirst("html");
        return html == null
                ? Optional.empty()
                : nonEmpty(html.attr("lang")).map(code -> code.split("[-_]", -1)[0].toLowerCase(java.util.Locale.ROOT));
    }

    private static Optional<String> meta(Document page, String name) {
        return attribute(page, "meta[property=\"%1$s\"], meta[name=\"%1$s\"]".formatted(name), "content");
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .map(element -> element.attr(attribute))
                .flatMap(value -> nonEmpty(value).stream())
                .findFirst();
    }

    private static Optional<String> text(Document page, String selector) {
        return page.select(selector).stream()
                .map(Element::text)
                .flatMap(value -> nonEmpty(value).stream())
                .findFirst();
    }

    private static Optional<String> linkedData(Document page, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(data -> wanted.matcher(data).results())
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Optional<String> nonEmpty(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    private static Optional<String> first(
            Optional<String> one, Optional<String> two, Optional<String> three, Optional<String> four) {
        return one.or(() -> two).or(() -> three).or(() -> four);
    }
}
