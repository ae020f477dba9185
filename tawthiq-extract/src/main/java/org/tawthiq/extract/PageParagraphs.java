package org.tawthiq.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The paragraphs of an element: all its text, parted where a block begins or ends and at empty lines.
/// The
/// cells of a row stand in one paragraph. A paragraph that repeats an earlier one stands once.
final class PageParagraphs implements NodeVisitor {

    /// An entity may name half of a character, which no encoding can write.
    static final String HALF_CHARACTERS = "\\p{Cs}";

    private final Set<String> found = new LinkedHashSet<>();
    private final StringBuilder current = new StringBuilder();
    private boolean afterBreak;

    private PageParagraphs() {}

    /// Without the title and the by-line, which are known.
    static List<String> of(Element article, PageFacts facts) {
        PageParagraphs paragraphs = new PageParagraphs();
        NodeTraversor.traverse(paragraphs, article);
        paragraphs.end();
        paragraphs.found.remove(facts.title().orElse(""));
        paragraphs.found.remove(facts.byLine().orElse(""));
        paragraphs.found.remove("By " + facts.byLine().orElse(""));
        return new ArrayList<>(paragraphs.found);
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode text -> append(text);
            case Element element when element.nameIs("br") -> lineBreak();
            case Element element when element.isBlock() && !isCell(element) -> end();
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isCell(element)) {
            if (!current.isEmpty()) {
                current.append(" | ");
            }
        } else if (node instanceof Element element && element.isBlock()) {
            end();
        }
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private void append(TextNode text) {
        current.append(text.text());
        afterBreak &= text.isBlank();
    }

    private void lineBreak() {
        if (afterBreak) {
            end();
        } else {
            current.append(' ');
            afterBreak = true;
        }
    }

    private void end() {
        String paragraph = current.toString()
                .replaceAll("(?: \\|)+ *$", "")
                .replaceAll("\\s+", " ")
                .replaceAll(HALF_CHARACTERS, "\uFFFD")
                .strip();
        if (!paragraph.isEmpty()) {
            found.add(paragraph);
        }
        current.setLength(0);
        afterBreak = false;
    }
}
