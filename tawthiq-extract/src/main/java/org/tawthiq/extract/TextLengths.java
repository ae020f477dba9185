package org.tawthiq.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// How many characters of text each element of a page holds, counted in one walk.
final class TextLengths {

    private TextLengths() {}

    static Map<Element, Integer> all(Element root) {
        return count(root, false);
    }

    /// Only text that stands in a paragraph.
    static Map<Element, Integer> inParagraphs(Element root) {
        return count(root, true);
    }

    private static Map<Element, Integer> count(Element root, boolean onlyParagraphs) {
        Map<Element, Integer> lengths = new HashMap<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private int paragraphs;

                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element && element.nameIs("p")) {
                            paragraphs++;
                        }
                        Element parent = node.parentElement();
                        if (node instanceof TextNode text && parent != null && (paragraphs > 0 || !onlyParagraphs)) {
                            lengths.merge(parent, text.text().strip().length(), Integer::sum);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (!(node instanceof Element element)) {
                            return;
                        }
                        if (element.nameIs("p")) {
                            paragraphs--;
                        }
                        Element parent = element.parentElement();
                        if (parent != null && !element.equals(root)) {
                            lengths.merge(parent, lengths.getOrDefault(element, 0), Integer::sum);
                        }
                    }
                },
                root);
        return lengths;
    }
}
