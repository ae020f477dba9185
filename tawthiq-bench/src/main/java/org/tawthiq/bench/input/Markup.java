package org.tawthiq.bench.input;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads XML of the data sets; nothing outside a file is fetched.
public final class Markup {

    private static final String NO_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private Markup() {}

    public static Element root(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(NO_DTD, false);
            InputSource source = new InputSource(new StringReader(xml.strip()));
            return factory.newDocumentBuilder().parse(source).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("the XML cannot be read: " + e.getMessage(), e);
        }
    }

    /// All elements of a name below this one, in their order.
    public static List<Element> all(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    /// The text of the first element of a name; empty where there is none or nothing in it.
    public static String text(Element element, String name) {
        return all(element, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    public static Optional<Double> number(Element element, String name) {
        String text = text(element, name);
        return text.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(text));
    }
}
