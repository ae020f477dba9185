package org.tawthiq.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tawthiq.vocabulary.Known;

/// Title, publisher, publication date, by-line and language as a page's markup gives them. The day is
/// that of the stamp as it is written.
final class PageHead {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_BY_LINE = 120;
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date",
            "publication_date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "date");

    private PageHead() {}

    /// @param page without its furniture, whose dates and names are those of other articles
    static PageFacts facts(Document page, LinkedData data) {
        Optional<String> publisher = publisher(page, data);
        return new PageFacts(
                Known.of(title(page, data).map(title -> without(title, publisher))),
                Known.of(publisher),
                Known.of(published(page, data)),
                Known.of(byLine(page, data)),
                Known.of(language(page)));
    }

    private static Optional<String> title(Document page, LinkedData data) {
        return meta(page, "og:title")
                .or(() -> data.value("headline").flatMap(PageHead::nonEmpty))
                .or(() -> text(page, "article h1"))
                .or(() -> text(page, "h1"))
                .or(() -> nonEmpty(page.title()))
                .map(PageHead::shortened);
    }

    /// A hostile or broken page may hold all of its text in its title.
    private static String shortened(String title) {
        if (title.length() <= LONGEST_LINE) {
            return title;
        }
        int end = title.offsetByCodePoints(0, Math.min(LONGEST_LINE - 1, title.codePointCount(0, title.length())));
        return title.substring(0, end) + "…";
    }

    /// Many titles end in the publisher's name.
    private static String without(String title, Optional<String> publisher) {
        for (String line : List.of(" | ", " - ", " – ", " — ", " :: ")) {
            String ending = line + publisher.orElse("");
            if (publisher.isPresent() && title.endsWith(ending) && title.length() > ending.length()) {
                return title.substring(0, title.length() - ending.length()).strip();
            }
        }
        return title;
    }

    private static Optional<String> publisher(Document page, LinkedData data) {
        return meta(page, "og:site_name")
                .or(() -> data.value("publisher").flatMap(PageHead::nonEmpty))
                .or(() -> meta(page, "publisher"))
                .or(() -> meta(page, "dc.publisher"))
                .or(() -> meta(page, "application-name"))
                .filter(name -> name.length() <= LONGEST_BY_LINE);
    }

    private static Optional<LocalDate> published(Document page, LinkedData data) {
        Stream<Optional<String>> stamps = Stream.of(
                meta(page, DATE_NAMES.getFirst()),
                data.value("datePublished"),
                attribute(page, "[itemprop=datePublished]", "content"),
                attribute(page, "[itemprop=datePublished]", "datetime"));
        Stream<Optional<String>> names = DATE_NAMES.stream().skip(1).map(name -> meta(page, name));
        Stream<Optional<String>> marks = Stream.of(
                attribute(page, "article time[datetime]", "datetime"),
                attribute(page, "time[datetime]", "datetime"),
                text(page, "article time"),
                text(page, "time"));
        return Stream.of(stamps, names, marks)
                .flatMap(some -> some)
                .flatMap(Optional::stream)
                .flatMap(stamp -> StampDay.of(stamp).stream())
                .findFirst();
    }

    private static Optional<String> byLine(Document page, LinkedData data) {
        return text(page, "[rel=author], .byline, [class*=byline], [itemprop=author]")
                .or(() -> data.value("author").flatMap(PageHead::nonEmpty))
                .or(() -> meta(page, "author"))
                .filter(line -> !line.startsWith("http"))
                .map(line -> line.startsWith("By ") ? line.substring(3).strip() : line)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST_BY_LINE);
    }

    private static Optional<String> language(Document page) {
        Element html = page.selectFirst("html");
        return html == null
                ? Optional.empty()
                : nonEmpty(html.attr("lang"))
                        .map(code -> code.split("[-_]", -1)[0].toLowerCase(Locale.ROOT))
                        .filter(code -> code.matches("[a-z]{2,3}"));
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

    private static Optional<String> nonEmpty(String value) {
        return value.isBlank()
                ? Optional.empty()
                : Optional.of(
                        value.strip().replaceAll("\\s+", " ").replaceAll(PageParagraphs.HALF_CHARACTERS, "\uFFFD"));
    }
}
