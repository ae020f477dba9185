package org.tawthiq.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a saved page belongs to no article.
class PageListsTest {

    private static final String BODY =
            "Shells hit a school in the town of Sarmin on Monday morning and wounded two teachers, rescuers said, "
                    + "and a second salvo fell on the road to the north.";
    private static final String ARABIC_BODY =
            "استهدف قصف مدفعي مدرسة في بلدة سرمين صباح الاثنين وأصيب معلمان بجروح، وقال مسعفون إن قذائف أخرى سقطت "
                    + "على الطريق العام شمال البلدة بعد ساعة من ذلك.";

    private static final String HEADLINES = """
            Farmers wait for rain in the north
            Schools reopen after a week of storms
            New bridge links two river towns
            Bakers ask for cheaper flour again
            Old market gets a new roof
            Doctors open a clinic for children
            Buses run late on the coast road
            """;

    @Test
    void manyHeadlinesInARowAreAList() {
        assertThat(article("Shells hit a school", BODY, HEADLINES)).containsExactly("Shells hit a school", BODY);
    }

    @Test
    void aListAboveTheArticleLeavesItItsTitle() {
        assertThat(article("Example Gazette", HEADLINES, "Shells hit a school", BODY))
                .containsExactly("Example Gazette", "Buses run late on the coast road", "Shells hit a school", BODY);
    }

    @Test
    void twoHeadlinesBelowAnArticleAreOtherArticles() {
        String others = "Shells hit two farms in the north\nThree teachers were wounded by a mine";
        assertThat(article("Shells hit a school", BODY, BODY, others))
                .containsExactly("Shells hit a school", BODY, BODY);
        assertThat(article("Shells hit a school", BODY, BODY.replace("the north.", "these places:"), others))
                .contains("Shells hit two farms in the north");
        assertThat(article("Shells hit a school", BODY, others)).contains("Shells hit two farms in the north");
    }

    @Test
    void aFewLinesAreNoList() {
        assertThat(article("Shells hit a school", BODY, "The town is quiet now", "People come back to it"))
                .contains("The town is quiet now", "People come back to it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related articles", "Read also", "مقالات ذات صلة", "اقرأ أيضاً"})
    void whatStandsUnderAHeadingOfSuchListsIsNotOfTheArticle(String heading) {
        assertThat(article("Shells hit a school", BODY, heading, "New bridge links two river towns"))
                .containsExactly("Shells hit a school", BODY);
        assertThat(article("قصف على مدرسة", ARABIC_BODY, heading, "جسر جديد يربط بين البلدتين"))
                .containsExactly("قصف على مدرسة", ARABIC_BODY);
    }

    @Test
    void wholeSentencesUnderAHeadingAreRead() {
        assertThat(article("Shells hit a school", "Read also", BODY)).contains(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Copy link to Tweet", "Translate Tweet", "View In Channel", "مشاركة:"})
    void buttonsAreNotRead(String button) {
        assertThat(article(button, "قصف على بلدة سرمين", button)).containsExactly("قصف على بلدة سرمين");
    }

    @Test
    void aPostOfShortLinesIsRead() {
        String post = "عاجل\nقصف مدفعي على بلدة سرمين\nإصابة معلم بجروح طفيفة\nسقوط قذائف على الطريق العام\n"
                + "الدفاع المدني يتوجه إلى البلدة\nتوقف الدوام في المدارس اليوم\nالأهالي يغادرون الحي الشمالي";
        assertThat(article(post)).hasSize(7);
    }

    @Test
    void manyLinesWithoutOneWholeSentenceAreAPagesList() {
        assertThat(article(HEADLINES, HEADLINES)).containsExactly("Farmers wait for rain in the north");
    }

    /// The paragraphs that are read.
    private static List<String> article(String... lines) {
        String text = String.join("\n", lines);
        return DocumentText.of(text).paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.NOTE)
                .map(paragraph -> text.substring(paragraph.start(), paragraph.end()))
                .toList();
    }
}
