package org.tawthiq.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.vocabulary.Table;

/// Finds what a page's text holds besides the article: lists of other articles' headlines, what stands
/// under *related* or *read also*, and the buttons of a social network.
final class PageLists {

    private static final int SHORTEST_LIST = 5;
    private static final int LONGEST_LINE = 160;
    private static final int SHORTEST_BODY = 120;

    /// So many lines right above the article may be its own title and line below it.
    private static final int OWN_TITLES = 2;

    /// A text of more lines than this without one whole sentence is a page's list, and no post.
    private static final int LONGEST_POST = 14;

    private static final Set<String> NOTES = notes();

    private PageLists() {}

    private static Set<String> notes() {
        Set<String> notes = new TreeSet<>();
        Table.shipped(PageLists.class, "page-notes.tsv").rows().forEach(row -> notes.add(row.cell(0)));
        return notes;
    }

    /// The same paragraphs; those that belong to no article are notes.
    static List<Paragraph> marked(String text, List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs);
        boolean hasBody = paragraphs.stream().anyMatch(paragraph -> isBody(text, paragraph));
        if (!hasBody && paragraphs.size() < LONGEST_POST) {
            return marked;
        }
        int from = 0;
        while (from < marked.size()) {
            int to = from;
            while (to < marked.size() && isLine(text, marked.get(to))) {
                to++;
            }
            mark(text, marked, from, to);
            from = Math.max(to, from + 1);
        }
        return marked;
    }

    /// Marks a run of lines where it is long enough for a list, and what stands under a heading of such
    /// lists however short it is.
    private static void mark(String text, List<Paragraph> paragraphs, int from, int to) {
        int heading = from;
        while (heading < to && !isHeading(text, paragraphs.get(heading))) {
            heading++;
        }
        boolean aboveBody = to < paragraphs.size();
        int last = aboveBody ? to - OWN_TITLES : to;
        boolean list = to - from >= SHORTEST_LIST + (aboveBody ? OWN_TITLES : 0);
        for (int at = list ? from : heading; at < last; at++) {
            Paragraph paragraph = paragraphs.get(at);
            if (at > 0) {
                paragraphs.set(at, new Paragraph(paragraph.start(), paragraph.end(), Paragraph.Kind.NOTE));
            }
        }
    }

    private static boolean isLine(String text, Paragraph paragraph) {
        return paragraph.end() - paragraph.start() <= LONGEST_LINE && !isStopped(text, paragraph);
    }

    private static boolean isBody(String text, Paragraph paragraph) {
        return paragraph.end() - paragraph.start() >= SHORTEST_BODY && isStopped(text, paragraph);
    }

    private static boolean isStopped(String text, Paragraph paragraph) {
        return ".!?؟…:،\"”»)".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
    }

    private static boolean isHeading(String text, Paragraph paragraph) {
        String line = text.substring(paragraph.start(), paragraph.end());
        return NOTES.contains(line.strip());
    }
}
