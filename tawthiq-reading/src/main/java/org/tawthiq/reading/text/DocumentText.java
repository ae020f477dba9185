package org.tawthiq.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A text taken apart.
public final class DocumentText {

    private static final int LONGEST_HEADLINE = 160;
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)^(this (picture|photo|image|photograph|handout)|(file )?(photo|picture|image)\\b|pictured|a (photo|picture) (shows|taken)).*"
                    + "|.*/ ?(afp|reuters|ap|getty|epa)\\b.*",
            Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(
            "(?i)^(powered by automated translation|translated by .*|machine translat.*|this (article|page|text) (was|has been) (automatically )?(machine[- ])?translated.*"
                    + "|automatic(ally)? translat.*|copyright .*|all rights reserved.*|read more.*|follow us.*|advertisement)$");
    private static final Pattern MACHINE_TRANSLATION = Pattern.compile(
            "(?i)(powered by automated translation|translated by (google|deepl|bing|microsoft|a machine|machine)|machine[- ]translat|automatically translated|automated translation)");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "sgt", "st", "no", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "approx", "prof", "rev", "gov", "sen", "rep",
            "dept", "inc", "fig", "est", "etc", "cf", "al", "u.s", "u.n", "e.g", "i.e");

    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    private DocumentText(String text) {
        this.text = text;
    }

    public static DocumentText of(String text) {
        DocumentText document = new DocumentText(text);
        document.cutParagraphs();
        List<Paragraph> marked = PageLists.marked(text, document.paragraphs);
        document.paragraphs.clear();
        document.paragraphs.addAll(marked);
        document.paragraphs.forEach(document::cutSentences);
        document.paragraphs.forEach(paragraph -> document.quotations.addAll(Quotations.find(text, paragraph)));
        return document;
    }

    public String text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /// Those that begin before `to` and end after `from`, in their order.
    public List<Quotation> quotations(int from, int to) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < quotations.size() && quotations.get(end).start() < to) {
            end++;
        }
        return quotations.subList(low, end);
    }

    /// Tells whether the text says of itself that a machine translated it.
    public boolean saysMachineTranslated() {
        boolean possible = text.contains("ranslat") || text.contains("RANSLAT");
        return possible && MACHINE_TRANSLATION.matcher(text).find();
    }

    private void cutParagraphs() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                paragraphs.add(new Paragraph(from, to, kind(from, to)));
            }
            start = end + 1;
        }
    }

    private Paragraph.Kind kind(int from, int to) {
        String line = text.substring(from, to);
        char last = line.charAt(line.length() - 1);
        boolean stopped = last == '.' || last == '!' || last == '?' || last == '"' || last == '”' || last == '؟';
        if (NOTE.matcher(line).matches()) {
            return Paragraph.Kind.NOTE;
        }
        if (CAPTION.matcher(line).matches()) {
            return Paragraph.Kind.CAPTION;
        }
        boolean onlyTitlesAbove = paragraphs.stream()
                .allMatch(above -> above.kind() == Paragraph.Kind.HEADLINE || above.kind() == Paragraph.Kind.DECK);
        if (!stopped && onlyTitlesAbove && line.length() <= LONGEST_HEADLINE && text.length() > 2 * line.length()) {
            return paragraphs.isEmpty() ? Paragraph.Kind.HEADLINE : Paragraph.Kind.DECK;
        }
        return Paragraph.Kind.BODY;
    }

    private void cutSentences(Paragraph paragraph) {
        ScriptRuns.of(Tokenizer.tokens(text, paragraph.start(), paragraph.end()))
                .forEach(run -> cutSentences(paragraph, run));
    }

    private void cutSentences(Paragraph paragraph, List<Token> tokens) {
        int first = 0;
        for (int index = 0; index < tokens.size(); index++) {
            int next = index + 1;
            if (endsSentence(tokens, index)) {
                while (next < tokens.size() && closesQuotation(tokens, next)) {
                    next++;
                }
                add(paragraph, tokens.subList(first, next));
                first = next;
                index = next - 1;
            }
        }
        add(paragraph, tokens.subList(first, tokens.size()));
    }

    private static boolean closesQuotation(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean touches = token.start() == tokens.get(index - 1).end();
        return touches && ("\"”»)’'.…".contains(token.text()) && token.kind() == Token.Kind.MARK);
    }

    private boolean endsSentence(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (token.kind() != Token.Kind.MARK) {
            return token.text().endsWith(".")
                    && index + 1 < tokens.size()
                    && startsSentence(tokens.get(index + 1))
                    && token.text().length() > 3;
        }
        if (token.is("!") || token.is("?") || token.is("؟")) {
            return true;
        }
        if (!token.is(".") && !token.is("…")) {
            return false;
        }
        if (index > 0
                && token.start() == tokens.get(index - 1).end()
                && (ABBREVIATIONS.contains(tokens.get(index - 1).lower()) || isLetterOfArabic(tokens.get(index - 1)))) {
            return index + 1 >= tokens.size();
        }
        return index + 1 >= tokens.size()
                || startsSentence(tokens.get(index + 1))
                || (tokens.get(index + 1).kind() == Token.Kind.MARK
                        && tokens.get(index + 1).start() == token.end());
    }

    /// "د. NAME", "م. NAME": a title cut short.
    private static boolean isLetterOfArabic(Token token) {
        return token.text().length() == 1 && ArabicLetters.isLetter(token.text().charAt(0));
    }

    private static boolean startsSentence(Token token) {
        char c = token.text().charAt(0);
        return !Character.isLowerCase(c) && !",;:)".contains(token.text());
    }

    private void add(Paragraph paragraph, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(
                    paragraph,
                    sentences.size(),
                    tokens.getFirst().start(),
                    tokens.getLast().end(),
                    tokens));
        }
    }
}
