package org.tawthiq.reading.draft;

/// Grows a span of tokens over the elements that a claim rests on.
public final class Spans {

    private final SentenceView view;
    private int from = Integer.MAX_VALUE;
    private int to = -1;

    public Spans(SentenceView view) {
        this.view = view;
    }

    public Spans add(int start, int end) {
        from = Math.min(from, start);
        to = Math.max(to, end);
        return this;
    }

    public boolean isEmpty() {
        return to < 0;
    }

    public int start() {
        return view.tokens().get(isEmpty() ? 0 : from).start();
    }

    public int end() {
        return view.tokens().get(isEmpty() ? view.size() - 1 : to - 1).end();
    }

    public int firstToken() {
        return isEmpty() ? 0 : from;
    }

    public int endToken() {
        return isEmpty() ? view.size() : to;
    }
}
