package org.tawthiq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.vocabulary.Known;

/// A saved page gives its article and what it says of itself, and nothing of what stands around. All
/// pages
/// and persons are invented.
class SavedPageTest {

    private static final String BODY = """
            <p>An air strike hit a school in Ariha on Wednesday evening, and three rooms of it were destroyed.</p>
            <p>Residents said that rescue workers arrived after an hour, and that the wounded were taken to Idlib.</p>
            """;
    private static final String TEXT = """
            An air strike hit a school in Ariha on Wednesday evening, and three rooms of it were destroyed.

            Residents said that rescue workers arrived after an hour, and that the wounded were taken to Idlib.""";

    @Test
    void readsANewsPageWithMetaTags() {
        Extraction.Text page = page("""
                <html lang="en-GB"><head><title>School hit in Ariha | Example Daily</title>
                <meta property="og:title" content="School hit in Ariha">
                <meta property="og:site_name" content="Example Daily">
                <meta property="article:published_time" content="2020-01-30T00:30:00+02:00"></head>
                <body><header><nav><a>Home</a><a>World</a></nav></header>
                <article><h1>School hit in Ariha</h1><p class="byline">By Nadia Testova</p>%s</article>
                <footer>All rights reserved</footer></body></html>""".formatted(BODY));
        assertThat(page.text()).isEqualTo("School hit in Ariha\n\n" + TEXT);
        assertThat(page.facts())
                .isEqualTo(new PageFacts(
                        Known.is("School hit in Ariha"),
                        Known.is("Example Daily"),
                        Known.is(LocalDate.of(2020, 1, 30)),
                        Known.is("Nadia Testova"),
                        Known.is("en")));
        assertThat(page.losses()).isEmpty();
    }

    @Test
    void readsWhatLinkedDataSaysOfTheArticleAndNotOfTheSite() {
        Extraction.Text page = page("""
                <html><head><script type="application/ld+json">
                {"@context":"https://schema.org","@graph":[
                 {"@type":"WebPage","name":"Another name","datePublished":"2019-01-01"},
                 {"@type":["Thing","NewsArticle"],"headline":"School hit in \\u0041riha","datePublished":"2020-01-29T22:30:00Z",
                  "author":[{"@type":"Person","name":"Nadia Testova"},{"@type":"Person","name":"Omar Beispiel"}],
                  "publisher":{"@type":"Organization","logo":{"url":"x"},"name":"Example Daily"},
                  "comment":[{"@type":"Comment","datePublished":"2021-01-01"}]}]}
                </script></head><body><main>%s</main></body></html>""".formatted(BODY));
        assertThat(page.facts().title()).isEqualTo(Known.is("School hit in Ariha"));
        assertThat(page.facts().publisher()).isEqualTo(Known.is("Example Daily"));
        assertThat(page.facts().published()).isEqualTo(Known.is(LocalDate.of(2020, 1, 29)));
        assertThat(page.facts().byLine()).isEqualTo(Known.is("Nadia Testova, Omar Beispiel"));
    }

    @Test
    void keepsWhatStandsBeforeAFaultInLinkedData() {
        Extraction.Text page = page("""
                <html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-01-29", oops
                </script></head><body><main>%s</main></body></html>""".formatted(BODY));
        assertThat(page.facts().published()).isEqualTo(Known.is(LocalDate.of(2020, 1, 29)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2020-01-29'>yesterday</time>",
                "<time>29 January 2020</time>",
                "<time>Wed, Jan. 29, 2020, 10:30 pm</time>",
                "<meta name='DC.date.issued' content='20200129'>",
                "<span itemprop='datePublished' content='2020/01/29'></span>"
            })
    void readsTheDateOfABlogWhereverItStands(String date) {
        Extraction.Text page = page("<div id='content'><h1>A school</h1>%s%s</div>".formatted(date, BODY));
        assertThat(page.facts().published()).isEqualTo(Known.is(LocalDate.of(2020, 1, 29)));
    }

    @Test
    void doesNotGuessWhichNumberIsTheMonth() {
        Extraction.Text page = page("<article><time>05/06/2020</time>%s</article>".formatted(BODY));
        assertThat(page.facts().published()).isEqualTo(Known.unknown());
    }

    @Test
    void leavesOutMenusBannersTeasersAndComments() {
        Extraction.Text page = page("""
                <body class="has-cookie-banner"><div id="cookieBanner"><p>We use cookies.</p></div>
                <ul class="main-menu"><li>Home</li></ul>
                <div class="page"><h1>A school</h1>%s
                <div class="related-articles"><time datetime="2024-01-01"></time><p>Read also: another attack kills 40.</p></div>
                <div class="sharing"><p>Share this</p></div></div>
                <section id="comments"><p>Someone writes that 99 were killed.</p></section></body>""".formatted(BODY));
        assertThat(page.text()).isEqualTo("A school\n\n" + TEXT);
        assertThat(page.facts().published()).isEqualTo(Known.unknown());
    }

    @Test
    void keepsAnArticleWhoseWrapperIsNamedLikeFurniture() {
        Extraction.Text page = page("<form><div class='share-container comments-open'>%s</div></form>".formatted(BODY));
        assertThat(page.text()).isEqualTo(TEXT);
    }

    @Test
    void readsTextThatStandsInNoParagraph() {
        Extraction.Text page = page("""
                <article>A first line of the post that stands in no paragraph at all.<br><br>
                A second one, with a <b>bold</b> word,<br>and a line break. <p>And a paragraph, which some editors mix in.</p>
                The end of it.</article>""");
        assertThat(page.text()).isEqualTo("""
                A first line of the post that stands in no paragraph at all.

                A second one, with a bold word, and a line break.

                And a paragraph, which some editors mix in.

                The end of it.""");
    }

    @Test
    void keepsTheCellsOfARowTogether() {
        Extraction.Text page = page("""
                <article>%s<table><tr><th>Place</th><th>Killed</th></tr><tr><td>Ariha</td><td>11</td></tr></table></article>""".formatted(BODY));
        assertThat(page.text()).endsWith("Place | Killed\n\nAriha | 11");
    }

    @Test
    void readsAnArabicPageInTheEncodingThatItDeclares() {
        String html = """
                <html lang="ar" dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
                <title>قصف مدرسة في أريحا</title></head><body><article><p>%s</p></article></body></html>""".formatted(
                        "قصفت طائرات مدرسة في أريحا مساء الأربعاء. ".repeat(4).strip());
        Extraction.Text page = page(html.getBytes(Charset.forName("windows-1256")));
        assertThat(page.text()).startsWith("قصف مدرسة في أريحا\n\nقصفت طائرات");
        assertThat(page.facts().language()).isEqualTo(Known.is("ar"));
        assertThat(page.losses()).isEmpty();
    }

    @Test
    void tellsABrokenSequenceInAPageAndAnUnknownEncoding() {
        byte[] broken = "<meta charset=utf-8><article>“x” – %s\u0001</article>"
                .formatted(BODY)
                .getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < broken.length; at++) {
            broken[at] = broken[at] == 1 ? (byte) 0xFF : broken[at];
        }
        assertThat(page(broken).losses()).singleElement().asString().contains("not UTF-8", "byte");
        assertThat(page("<meta charset=klingon-8><article>%s</article>".formatted(BODY))
                        .losses())
                .singleElement()
                .asString()
                .contains("klingon-8");
    }

    @Test
    void saysWhereAPageMarksNoArticleOrSeveral() {
        assertThat(page("<p>Short.</p><p>Words.</p>").losses())
                .singleElement()
                .asString()
                .contains("whole page");
        assertThat(page("<article>%s</article><article>%s</article>".formatted(BODY, BODY))
                        .losses())
                .singleElement()
                .asString()
                .contains("2 articles");
    }

    @Test
    void saysThatAPageWithoutTextHasNoArticle() {
        Extraction found = TextExtractor.extract(
                "a.html", "<html><script>var a = 1;</script></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(found)
                .isInstanceOfSatisfying(
                        Extraction.Unreadable.class,
                        unreadable -> assertThat(unreadable.why()).contains("without an article"));
    }

    static Extraction.Text page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    static Extraction.Text page(byte[] html) {
        return (Extraction.Text) TextExtractor.extract("page.html", html);
    }
}
