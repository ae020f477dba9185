package org.tawthiq.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.app.report.drawing.Outlines;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Independence;
import org.tawthiq.assessment.provenance.Tie;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.ReportModel;
import org.tawthiq.report.Sentence;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

class PageTest {

    private final ReportModel model = TestReport.rich();
    private final String html = html(model);
    private final Document page = Jsoup.parse(html);

    private static String html(ReportModel model) {
        byte[] bytes = new ReportWriter(Outlines.none())
                .files(model, Known.unknown(), ReportProofs.withoutCase())
                .get("index.html");
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void everyNumberOfAFindingOpensTheIncidentsItCounts() {
        List<Sentence.Part.Figure> figures = model.findings().stream()
                .flatMap(said -> said.sentence().parts().stream())
                .filter(Sentence.Part.Figure.class::isInstance)
                .map(Sentence.Part.Figure.class::cast)
                .toList();
        List<Element> links = page.select("#findings a.figure");
        assertThat(links).hasSameSizeAs(figures).isNotEmpty();
        for (int at = 0; at < figures.size(); at++) {
            Element list = target(links.get(at).attr("href"));
            assertThat(links.get(at).text()).isEqualTo(figures.get(at).text());
            assertThat(list.select("a").eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(figures.get(at).counted().stream()
                            .map(id -> "#" + id.value())
                            .toList());
        }
    }

    @Test
    void incidentsThatMayBelongStandWithTheirReason() {
        model.findings()
                .forEach(said -> said.finding()
                        .open()
                        .forEach(open -> assertThat(page.select("#findings li:has(a[href=#%s]) .why"
                                                .formatted(open.incident().value()))
                                        .eachText())
                                .contains(open.why())));
        assertThat(model.findings().stream().flatMap(said -> said.finding().open().stream()))
                .isNotEmpty();
    }

    @Test
    void everyAnchorLeadsSomewhereAndNoNameStandsTwice() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(name -> assertThat(ids).contains(name));
    }

    @Test
    void everyIncidentClaimAndSourceIsAnAnchorOnce() {
        Set<String> expected = new LinkedHashSet<>();
        model.incidents().forEach(incident -> expected.add(incident.id().value()));
        model.claims().keySet().forEach(claim -> expected.add(claim.value()));
        for (int source = 1; source <= model.sources().size(); source++) {
            expected.add("s" + source);
        }
        assertThat(page.select("[id]").eachAttr("id")).containsAll(expected);
    }

    @Test
    void everyClaimShowsItsWordsHighlighted() {
        for (Claim claim : model.claims().values()) {
            String words = claim.statement().citation().quote();
            String marked = page.getElementById(claim.id().value()).select("mark").eachText().stream()
                    .collect(Collectors.joining(" "));
            if (words.contains(" | ")) {
                assertThat(marked)
                        .isEqualTo(words.replaceAll("(^| \\| )\\w+: ", " ").strip());
            } else {
                assertThat(marked).isEqualTo(words);
            }
        }
    }

    @Test
    void nothingIsLoadedFromAnywhere() {
        assertThat(page.select("[src], link, iframe, object, embed, base, img, image, use, form[action]"))
                .isEmpty();
        assertThat(html).doesNotContain("@import").doesNotContain("url(");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("http");
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @Test
    void thePolicyNamesTheStyleAndTheScriptThatArePresent() throws Exception {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .contains("style-src '" + digest(page.select("style").first().data()) + "'")
                .contains("script-src '" + digest(page.select("script").first().data()) + "'");
    }

    @Test
    void nothingWithheldIsInThePublicPageAndAllOfItInTheInternalOne() {
        assertThat(html).doesNotContain(TestReport.SECRET);
        assertThat(page.select("#withheld").text())
                .isEqualTo("Withheld from this report: 1 claim, 0 incidents, 0 sources.");
        assertThat(html(TestReport.internal())).contains(TestReport.SECRET);
    }

    @Test
    void aSourcesDigestStandsInTheInternalPageOnly() {
        String internal = html(TestReport.internal());
        model.sources().forEach(source -> {
            assertThat(html).doesNotContain(source.id().value());
            assertThat(internal).contains(source.id().value());
        });
    }

    @Test
    void theStandingIsSaidOnThePageAndOnEverySheetOfPaper() {
        assertThat(page.select(".banner").text()).isEqualTo("draft: computed, not reviewed");
        assertThat(html).contains("@top-center{content:\"draft: computed, not reviewed\"}");
        Document reviewed = Jsoup.parse(html(TestReport.reviewed()));
        assertThat(reviewed.select(".banner").text()).isEqualTo("reviewed");
        assertThat(html(TestReport.internal()))
                .contains("@top-center{content:\"INTERNAL: not for publication · draft: computed, not reviewed\"}");
    }

    @Test
    void whatLostStandsBesideWhatWon() {
        AssessedIncident disputed = model.incidents().stream()
                .filter(incident -> !incident.conflicts().isEmpty())
                .findFirst()
                .orElseThrow();
        Element section = page.getElementById(disputed.id().value());
        assertThat(section.select(".conflicts strong").eachText()).containsExactly("11", "13");
        assertThat(section.select(".denials").text()).contains("Russia denies it", "no sorties over Ariha");
        assertThat(section.select(".attributes").text())
                .contains("near, not said to be hit")
                .contains("hospital (hit)");
        assertThat(section.select(".origins > ul > li")).hasSize(2);
    }

    @Test
    void whatMayMakeTwoOriginsOneIsToldWithItsChance() {
        AssessedIncident told = model.incidents().getFirst();
        SourceId shown = model.sources().getFirst().id();
        SourceId hidden = new SourceId("f".repeat(64));
        Independence uncertain = new Independence(
                1_700,
                List.of(tie(shown, shown, "they share a phrase"), tie(shown, hidden, "the hidden one shares it")),
                List.of("somebody keeps them apart"));
        Element section = Jsoup.parse(html(TestReport.with(model, told.withGroups(told.groups(), uncertain))))
                .getElementById(told.id().value());
        assertThat(section.select(".origins .expected").text()).contains("1.7 independent origins");
        assertThat(section.select(".origins .ties li").eachText())
                .containsExactly(
                        "Perhaps one origin, a chance of 30 in 100: they share a phrase",
                        "Kept apart: somebody keeps them apart");
        assertThat(page.select(".origins .expected, .origins .ties")).isEmpty();
    }

    private static Independence.PossibleTie tie(SourceId one, SourceId other, String evidence) {
        return new Independence.PossibleTie(one, other, Tie.Kind.REPEATS_WORDS, 300, false, false, evidence);
    }

    @Test
    void everyTallyOfAStatementHasItsVerdictInWords() {
        assertThat(page.select("#checks .verdict strong").eachText())
                .contains("Supported", "Contradicted", "Not covered here");
        assertThat(page.select("#checks article"))
                .hasSize(model.checks().getFirst().checks().size());
    }

    @Test
    void theTableHoldsEveryIncidentOnceWithItsHarmAsARange() {
        assertThat(page.select("#incident-table tbody tr th a").eachAttr("href"))
                .containsExactlyElementsOf(model.incidents().stream()
                        .map(AssessedIncident::id)
                        .map(IncidentId::value)
                        .map(id -> "#" + id)
                        .toList());
        assertThat(page.select("#incident-table td.c-killed").eachText()).contains("11 to 13", "not told");
    }

    @Test
    void theMapAndTheTimelineLeadToEveryIncidentThatTheyCanShow() {
        assertThat(new LinkedHashSet<>(page.select("#map svg.wide a.dot").eachAttr("href")))
                .hasSize(10);
        assertThat(page.select("#map svg.wide a.hollow")).hasSize(1);
        assertThat(new LinkedHashSet<>(page.select("#timeline svg.wide a").eachAttr("href")))
                .hasSize(9);
        assertThat(page.select("#timeline .apart").text())
                .contains("1 incident without a date")
                .contains("Binnish");
    }

    @Test
    void arabicWordsKeepTheirDirectionAndLanguage() {
        assertThat(page.select("blockquote[lang=ar][dir=auto] mark").text()).startsWith("غارة جوية");
    }

    @Test
    void aCollectiveLegalNameIsSaidToBeCollective() {
        assertThat(page.select("#kind-legal_characterisation").text())
                .contains("collective: of all the attacks together, of no single one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>alert(1)</script>",
                "a \u202Egnp.exe\u202C b \u2066c",
                "half \uD800 a character, a \u0000 and a \u0008",
                "&lt;b&gt; & <b>"
            })
    void hostileWordsStayWords(String words) {
        String hostile = html(TestReport.hostile(words));
        Document parsed = Jsoup.parse(hostile);
        assertThat(parsed.select("script")).hasSize(1);
        assertThat(parsed.select("style")).hasSize(1);
        assertThat(parsed.select("img, b, [onmouseover], [onerror]")).isEmpty();
        assertThat(hostile).doesNotContain("\u202E", "\u202C", "\u2066", "\u0000", "\u0008");
        if (words.startsWith("a ")) {
            assertThat(parsed.select("h1").text()).isEqualTo("a [U+202E]gnp.exe[U+202C] b [U+2066]c");
        } else if (!words.startsWith("half")) {
            assertThat(parsed.select("h1").text()).isEqualTo(words);
            assertThat(parsed.select("mark").eachText()).contains(words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a plain title", "<b> & \"'", "--> <!-- &amp; <?php", "a \uD800 \u0000 \u202E"})
    void thePageIsWellFormedWhateverTheWords(String words) throws Exception {
        for (String written : List.of(html, html(TestReport.internal()), html(TestReport.hostile(words)))) {
            String own = written.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
            var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
            factory.setAttribute(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            var parsed = builder.parse(new org.xml.sax.InputSource(new java.io.StringReader(own)));
            assertThat(parsed.getElementsByTagName("section").getLength()).isPositive();
        }
    }

    @Test
    void everyDrawingSaysWhatItShowsAndHowItIsRead() {
        assertThat(page.select("svg")).isNotEmpty().allSatisfy(drawing -> {
            assertThat(drawing.select("> title").text()).isNotEmpty();
            assertThat(drawing.select("> desc").text()).isNotEmpty();
        });
    }

    @Test
    void aSentenceIsWholeThoughPlaceAndPeriodAreSeenOnce() {
        assertThat(page.select("#findings .sentence").eachText())
                .containsExactlyElementsOf(model.findings().stream()
                        .map(said -> said.sentence().text())
                        .toList());
        assertThat(page.select("#findings .lead .unseen")).isEmpty();
        assertThat(page.select("#findings .scope-note").text()).contains("Each sentence below");
    }

    @Test
    void whatNoClaimTellsCarriesNoValueToSortBy() {
        assertThat(page.select("#incident-table .untold"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.attr("data-key")).isEmpty());
        assertThat(page.select("#incident-table td.c-killed:not(.untold)").eachText())
                .doesNotContain("not told");
    }

    @Test
    void noIdentifierAndNoDateOfAMachineStandsInTheTextOfThePage() {
        String text = page.body().text();
        model.incidents()
                .forEach(incident ->
                        assertThat(text).doesNotContain(incident.id().value()));
        model.claims().keySet().forEach(claim -> assertThat(text).doesNotContain(claim.value()));
        assertThat(page.select(".scope").text()).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void thePageNamesNoPartyOfItsOwn() {
        String labels = org.tawthiq.vocabulary.Table.shipped(
                        org.tawthiq.app.report.wording.Messages.class, "messages-en.tsv")
                .toString();
        org.tawthiq.vocabulary.PartyRegister.shipped()
                .parties()
                .forEach(party -> assertThat(labels).doesNotContain(party.name()));
    }

    private Element target(String href) {
        Element target = page.getElementById(href.substring(1));
        assertThat(target).as(href).isNotNull();
        return target;
    }

    private static String digest(String content) throws Exception {
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return "sha256-" + java.util.Base64.getEncoder().encodeToString(digest);
    }
}
