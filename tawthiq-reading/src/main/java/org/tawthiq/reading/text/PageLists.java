package org.tawthiq.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.vocabulary.Table;

/// Finds what a page's text holds besides the article: lists of other articles' headlines, what stands
/// under *related* or *read also*, and the buttons of a social network. METHOD.md, "Pages".
final class PageLists {

    /// So many headlines in a row, without one whole sentence between them, are a list.
    private static final int SHORTEST_LIST = 6;
    private static final int LONGEST_LINE = 160;
    private static final int SHORTEST_BODY = 120;
    private static final int SHORTEST_HEADLINE = 4;

    /// So many headlines below an article of so many whole paragraphs are other articles'.
    private static final int FEWEST_OTHERS = 2;

    private static final int FEWEST_BODIES = 2;
    private static final int SHORTEST_OTHER = 5;
    private static final int LONGEST_OTHER = 110;

    /// So many lines right above the article may be its own title and line below it.
    private static final int OWN_TITLES = 2;

    /// A text of more lines than this without one whole sentence is a page's list, and no post.
    private static final int LONGEST_POST = 14;

    private static final Set<String> HEADINGS = lines("heading");
    private static final Set<String> BUTTONS = lines("button");
    private static final Set<String> CAPTIONS = lines("caption");

    private final String text;
    private final List<Paragraph> paragraphs;

    private PageLists(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    private static Set<String> lines(String kind) {
        Set<String> lines = new TreeSet<>();
        Table.shipped(PageLists.class, "page-notes.tsv").rows().stream()
                .filter(row -> row.cell(0).equals(kind))
                .forEach(row -> lines.add(row.cell(1)));
        return lines;
    }

    /// The same paragraphs; those that belong to no article are notes.
    static List<Paragraph> marked(String text, List<Paragraph> paragraphs) {
        PageLists lists = new PageLists(text, paragraphs);
        lists.buttons();
        lists.captions();
        boolean hasBody = lists.paragraphs.stream().anyMatch(lists::isBody);
        if (hasBody || paragraphs.size() >= LONGEST_POST) {
            lists.runs();
        }
        lists.ending();
        return lists.paragraphs;
    }

    private void buttons() {
        for (int at = 0; at < paragraphs.size(); at++) {
            if (BUTTONS.contains(line(paragraphs.get(at)))) {
                note(at);
            }
        }
    }

    /// A short line below the first, that names where its picture is from.
    private void captions() {
        for (int at = 1; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            String line = line(paragraph);
            boolean named = line.length() <= LONGEST_LINE && CAPTIONS.stream().anyMatch(line::contains);
            if (named && !line.endsWith(".") && paragraph.kind() != Paragraph.Kind.NOTE) {
                paragraphs.set(at, new Paragraph(paragraph.start(), paragraph.end(), Paragraph.Kind.CAPTION));
            }
        }
    }

    private void runs() {
        int from = 0;
        while (from < paragraphs.size()) {
            int to = from;
            while (to < paragraphs.size() && isLine(paragraphs.get(to))) {
                to++;
            }
            run(from, to);
            from = Math.max(to, from + 1);
        }
    }

    /// Marks a run of lines where it is long enough for a list, and what stands under a heading of such
    /// lists however short it is.
    private void run(int from, int to) {
        int heading = from;
        while (heading < to && !HEADINGS.contains(line(paragraphs.get(heading)))) {
            heading++;
        }
        int last = to < paragraphs.size() ? to - OWN_TITLES : to;
        long headlines = paragraphs.subList(from, Math.max(from, last)).stream()
                .filter(this::isHeadline)
                .count();
        for (int at = Math.max(1, headlines >= SHORTEST_LIST ? from : heading); at < last; at++) {
            note(at);
        }
    }

    /// What a page shows below its article: two headlines or more behind the last whole paragraph, unless that leads
    /// to them with a colon.
    private void ending() {
        int from = paragraphs.size();
        while (from > 0 && mayEndPage(paragraphs.get(from - 1))) {
            from--;
        }
        List<Paragraph> ending = paragraphs.subList(from, paragraphs.size());
        long headlines = ending.stream()
                .filter(paragraph -> line(paragraph).split(" ", -1).length >= SHORTEST_OTHER)
                .count();
        boolean below =
                paragraphs.subList(0, from).stream().filter(this::isBody).count() >= FEWEST_BODIES;
        if (below
                && headlines >= FEWEST_OTHERS
                && text.charAt(paragraphs.get(from - 1).end() - 1) != ':') {
            for (int at = from; at < paragraphs.size(); at++) {
                note(at);
            }
        }
    }

    /// A line that is no sentence, though a quotation or brackets may close it.
    private boolean mayEndPage(Paragraph paragraph) {
        return paragraph.end() - paragraph.start() <= LONGEST_OTHER
                && ".!?؟:،".indexOf(text.charAt(paragraph.end() - 1)) < 0;
    }

    private void note(int at) {
        Paragraph paragraph = paragraphs.get(at);
        paragraphs.set(at, new Paragraph(paragraph.start(), paragraph.end(), Paragraph.Kind.NOTE));
    }

    private boolean isLine(Paragraph paragraph) {
        return paragraph.end() - paragraph.start() <= LONGEST_LINE && !isStopped(paragraph);
    }

    private boolean isHeadline(Paragraph paragraph) {
        return paragraph.kind() != Paragraph.Kind.NOTE && line(paragraph).split(" ", -1).length >= SHORTEST_HEADLINE;
    }

    private boolean isBody(Paragraph paragraph) {
        return paragraph.kind() != Paragraph.Kind.NOTE
                && paragraph.end() - paragraph.start() >= SHORTEST_BODY
                && isStopped(paragraph);
    }

    private boolean isStopped(Paragraph paragraph) {
        return ".!?؟…:،\"”»)".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
    }

    private String line(Paragraph paragraph) {
        return text.substring(paragraph.start(), paragraph.end()).strip();
    }
}
