package org.tawthiq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No page makes the extractor fail, hang, or show what no reader of the page would see. The limit of
/// time
/// is far above what is needed; it ends what would never end.
@Timeout(60)
class HostilePageTest {

    private static final String SENTENCE =
            "An air strike hit a school in Ariha on Wednesday evening, and three rooms of it were destroyed that day.";

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<article>", "<p><b>", "<table><tr><td>", "<ul><li>", "<form>", "<blockquote>"})
    void readsTextUnderAHundredThousandOpenTags(String tag) {
        assertThat(SavedPageTest.page(tag.repeat(100_000) + SENTENCE).text()).contains("hit a school in Ariha");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>x</p>", "<li><p>x", "<article><p>y</p></article>", "<h1>z</h1>", "<div class=menu>m</div>"})
    void readsTextAfterAHundredThousandElementsSideBySide(String element) {
        assertThat(SavedPageTest.page(element.repeat(100_000) + "<p>" + SENTENCE + "</p>"))
                .isNotNull();
    }

    @Test
    void readsNoTextOfScriptsStylesAndHiddenElements() {
        String text = SavedPageTest.page("""
                        <article><script>var killed = "77";</script><style>p { content: "78" }</style>
                        <noscript>79</noscript><template><p>80</p></template><!-- 81 --><p style="display:none">82</p>
                        <p hidden>83</p><svg><text>84</text></svg><p title="85" onclick="alert('86')">%s %s</p></article>""".formatted(SENTENCE, SENTENCE)).text();
        assertThat(text).isEqualTo(SENTENCE + " " + SENTENCE);
    }

    @Test
    void readsTagsThatAreNeverClosed() {
        assertThat(SavedPageTest.page("<html><body><article><p>%s<p>Second <b>word <i>here<p>Third".formatted(SENTENCE))
                        .text())
                .isEqualTo(SENTENCE + "\n\nSecond word here\n\nThird");
    }

    @Test
    void readsEntitiesAsTheirCharactersAndNotAsMarkup() {
        assertThat(SavedPageTest.page(
                                "<article><p>%s</p><p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &#x41; &#0; &#xD800; &bogus; &#99999999;</p></article>"
                                        .formatted(SENTENCE))
                        .text())
                .contains("<script>alert(1)</script> &lt; A \uFFFD \uFFFD &bogus; \uFFFD");
    }

    @Test
    void bearsHugeAttributesAndTitles() {
        String huge = "x".repeat(2_000_000);
        Extraction.Text page =
                SavedPageTest.page("<title>%s</title><article class='%s' id='%s'><p>%s</p><p>%s</p></article>"
                        .formatted(huge, huge, huge, SENTENCE, SENTENCE + " Again."));
        assertThat(page.facts().title().orElse("")).hasSizeLessThan(400).endsWith("…");
        assertThat(page.text()).contains(SENTENCE);
    }

    @Test
    void keepsBidirectionalControlsAsTheEvidenceThatTheyAre() {
        String spoofed = "killed \u202E11\u202C civilians";
        assertThat(SavedPageTest.page("<article><p>%s</p><p>%s</p></article>".formatted(SENTENCE, spoofed))
                        .text())
                .contains(spoofed);
    }

    @Test
    void bearsLinkedDataThatIsDeepOrLong() {
        String deep = "<script type='application/ld+json'>%s</script><article><p>%s</p></article>";
        assertThat(SavedPageTest.page(deep.formatted("[".repeat(200_000), SENTENCE))
                        .text())
                .contains(SENTENCE);
        assertThat(SavedPageTest.page(deep.formatted("{\"a\":".repeat(200_000), SENTENCE))
                        .text())
                .contains(SENTENCE);
    }

    @Test
    void findsAResultForEveryBeginningOfAPage() {
        byte[] whole = """
                <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>قصف &amp; قصف</title>
                <meta property="article:published_time" content="2020-01-29"><script type="application/ld+json">
                {"@type":"NewsArticle","author":{"name":"N. T."},"publisher":{"name":"Example"}}</script></head>
                <body><nav><a href="x">Home</a></nav><article><h1>قصف</h1><p class="byline">By N. T.</p><p>%s</p>
                <table><tr><td>1<td>2</table><!-- x --></article></body></html>""".formatted(SENTENCE).getBytes(StandardCharsets.UTF_8);
        everyBeginning("page.html", whole);
    }

    @Test
    void findsAResultForEveryBeginningOfATextInAnyEncoding() {
        String text = "An air strike – “three rooms” – قصفت طائرات 🏥 end\r\n";
        everyBeginning("post.txt", text.getBytes(StandardCharsets.UTF_8));
        everyBeginning("post.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        everyBeginning("post.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsAResultForAnyBytes() {
        Random random = new Random(20_200_129);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            for (int at = 0; at < bytes.length && round % 2 == 0; at++) {
                bytes[at] = (byte) "<>/=\"'& apdivtrclasonte!-éض\n".charAt((bytes[at] & 0xFF) % 27);
            }
            TextExtractor.extract(round % 3 == 0 ? "a.html" : "a.txt", bytes);
        }
    }

    private static void everyBeginning(String name, byte[] whole) {
        for (int length = 0; length <= whole.length; length++) {
            byte[] beginning = java.util.Arrays.copyOf(whole, length);
            Extraction found = TextExtractor.extract(name, beginning);
            String said = switch (found) {
                case Extraction.Text text -> text.text();
                case Extraction.Unreadable(String why, String _) -> why;
            };
            assertThat(said).as("the first %d bytes of %s", length, name).isNotBlank();
        }
    }
}
