package org.tawthiq.reading.english;

/// Grows a span of tokens over the elements that a claim rests on.
final class Spans {

    private final SentenceView view;
    private int from = Integer.MAX_VALUE;
    private int to = -1;

    Spans(SentenceView view) {
        this.view = view;
    }

    Spans add(int start, int end) {
        from = Math.min(from, start);
        to = Math.max(to, end);
        return this;
    }

    boolean isEmpty() {
        return to < 0;
    }

    int start() {
        return view.tokens().get(isEmpty() ? 0 : from).start();
    }

    int end() {
        return view.tokens().get(isEmpty() ? view.size() - 1 : to - 1).end();
    }

    int firstToken() {
        return isEmpty() ? 0 : from;
    }

    int endToken() {
        return isEmpty() ? view.size() : to;
    }
}
